package vn.phanbien.stories;

import vn.phanbien.support.OnH2;

@OnH2
class InvitationStoryOnH2Tests extends InvitationStory {

}
