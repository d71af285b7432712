package vn.phanbien.worklist.internal;

import java.time.Instant;
import java.util.Collection;

import vn.phanbien.worklist.WorkListUpkeep.Drift;
import vn.phanbien.worklist.WorkListUpkeep.Rebuilt;

/**
 * Counts differences by what they are.
 */
final class Tally {

	private int missing;

	private int ghosts;

	private int different;

	void add(Collection<Difference> differences) {
		for (Difference found : differences) {
			if (found.isMissing()) {
				this.missing++;
			}
			else if (found.isGhost()) {
				this.ghosts++;
			}
			else {
				this.different++;
			}
		}
	}

	Drift drift(Instant at) {
		return new Drift(at, this.missing, this.ghosts, this.different);
	}

	Rebuilt rebuilt(Drift left) {
		return new Rebuilt(this.missing - left.missing(), this.ghosts - left.ghosts(),
				this.different - left.different(), left);
	}

}
