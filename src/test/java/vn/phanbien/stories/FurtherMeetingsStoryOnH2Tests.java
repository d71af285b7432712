package vn.phanbien.stories;

import vn.phanbien.support.OnH2;

@OnH2
class FurtherMeetingsStoryOnH2Tests extends FurtherMeetingsStory {

}
