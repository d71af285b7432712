package vn.phanbien.stories;

import vn.phanbien.support.OnPostgres;

@OnPostgres
class InvitationStoryOnPostgresTests extends InvitationStory {

}
