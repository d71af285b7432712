package vn.phanbien.stories;

import vn.phanbien.support.OnPostgres;

@OnPostgres
class SteeringStoryOnPostgresTests extends SteeringStory {

}
