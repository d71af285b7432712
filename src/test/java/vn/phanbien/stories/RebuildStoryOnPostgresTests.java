package vn.phanbien.stories;

import vn.phanbien.support.OnPostgres;

@OnPostgres
class RebuildStoryOnPostgresTests extends RebuildStory {

}
