package vn.phanbien.records;

import java.util.List;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;

/**
 * The registers as the union's staff read and print them.
 */
public interface Registers {

	/**
	 * Reads a stretch, the newest line first.
	 * @param actor who; staff of the union
	 * @param kind which register
	 * @param query which lines
	 * @return the stretch
	 * @throws NotFound for anybody else
	 * @throws InvalidInput for a bad cursor or limit
	 */
	RegisterPage read(Actor actor, RegisterKind kind, RegisterQuery query);

	/**
	 * Reads a whole year as it is printed, the oldest line first.
	 * @param actor who; staff of the union
	 * @param kind which register
	 * @param query which lines; cursor and limit are not looked at
	 * @return the lines
	 * @throws NotFound for anybody else
	 */
	List<RegisterLine> whole(Actor actor, RegisterKind kind, RegisterQuery query);

	/**
	 * Finds the first year in which something stands.
	 * @param actor who; staff of the union
	 * @param union whose registers
	 * @return the year; this one where nothing stands yet
	 * @throws NotFound for anybody else
	 */
	int firstYear(Actor actor, OrganisationId union);

}
