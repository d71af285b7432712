package vn.phanbien.review.internal;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import vn.phanbien.review.RoundView.Matrix;
import vn.phanbien.review.RoundView.PointView;
import vn.phanbien.review.RoundView.Who;

/**
 * What a synthesis is made from, laid out beside its form.
 *
 * @param round the number of the round
 * @param voices how many critiques the round has
 * @param cards the points, in the order in which they came
 * @param matrix the opinions side by side
 */
record OpinionBoard(int round, int voices, List<Card> cards, Matrix matrix) {

	/**
	 * A point that can go into a recommendation.
	 *
	 * @param round the round that it was made in
	 * @param who whose it is
	 * @param point what it says
	 * @param backers the critiques of this round that bring or uphold it
	 */
	record Card(int round, Who who, PointView point, Collection<Long> backers) {

		/**
		 * Lists the backers for the script that counts the voices of a recommendation.
		 * @return their keys with spaces between
		 */
		public String voices() {
			return this.backers.stream().map(String::valueOf).collect(Collectors.joining(" "));
		}

	}

}
