package vn.phanbien.stories;

import vn.phanbien.support.OnH2;

@OnH2
class BatchStoryOnH2Tests extends BatchStory {

}
