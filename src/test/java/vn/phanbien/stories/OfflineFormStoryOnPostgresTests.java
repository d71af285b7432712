package vn.phanbien.stories;

import vn.phanbien.support.OnPostgres;

@OnPostgres
class OfflineFormStoryOnPostgresTests extends OfflineFormStory {

}
