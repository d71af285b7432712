package vn.phanbien.stories;

import vn.phanbien.support.OnH2;

@OnH2
class DraftStoryOnH2Tests extends DraftStory {

}
