package vn.phanbien.stories;

import vn.phanbien.support.OnPostgres;

@OnPostgres
class RegistersStoryOnPostgresTests extends RegistersStory {

}
