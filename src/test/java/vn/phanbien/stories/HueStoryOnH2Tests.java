package vn.phanbien.stories;

import vn.phanbien.support.OnH2;

@OnH2
class HueStoryOnH2Tests extends HueStory {

}
