package vn.phanbien.worklist;

import java.util.Set;

import vn.phanbien.people.PersonId;

/**
 * Names further principals of a person, such as council seats; downstream modules
 * implement it.
 */
public interface PrincipalSource {

	Set<Principal> principalsOf(PersonId person);

}
