package vn.phanbien.worklist.web;

import org.springframework.util.MultiValueMap;

import vn.phanbien.people.Actor;

/**
 * That somebody sends a step's form, as it came in.
 *
 * @param actor who sends it
 * @param id the work item
 * @param list the list beside
 * @param frame what the browser wants back
 * @param parameters what was sent
 */
record Sending(Actor actor, long id, ListRequest list, Frame frame, MultiValueMap<String, String> parameters) {
}
