package vn.phanbien.meeting;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.meeting.ItemVotes.Tally;

/**
 * A meeting as one person may see it.
 *
 * @param round after which round
 * @param kind what it is, as the message keys have it
 * @param startsAt when it is announced for
 * @param place where
 * @param link where to join from afar
 * @param agenda about what
 * @param postponed how often it was moved
 * @param held whether it has been recorded
 * @param minutes what it came to, or null
 * @param id its key
 * @param items the agenda, who left and how it was voted, item by item
 * @param printable whether the minutes may be had as a document
 * @param calledOff why it does not take place, or null
 * @param invitees who is invited; empty where the reader may not know
 * @param arrangeable whether the reader may change, call off or record it
 * @param version to be sent with a change
 */
public record MeetingView(int round, String kind, Instant startsAt, @Nullable String place, @Nullable String link,
		@Nullable String agenda, int postponed, boolean held, @Nullable MinutesView minutes, long id,
		List<ItemView> items, boolean printable, @Nullable String calledOff, List<InviteeView> invitees,
		boolean arrangeable, int version) {

	/**
	 * An item of the agenda.
	 *
	 * @param title about what
	 * @param minutes how long, or null
	 * @param presenter who presents it, or null
	 * @param left who left for it, or empty
	 * @param vote how it was voted, or null
	 * @param voices who chose what in an open vote, or empty
	 */
	public record ItemView(String title, @Nullable Integer minutes, @Nullable String presenter, List<String> left,
			@Nullable Tally vote, List<VoiceView> voices) {
	}

	/**
	 * Somebody who is invited.
	 *
	 * @param key the key by which the letter is fetched
	 * @param name who
	 * @param body from where or as what, or null
	 */
	public record InviteeView(String key, String name, @Nullable String body) {
	}

	/** What one person chose in an open vote. */
	public record VoiceView(String name, VoteChoice choice) {
	}

	/**
	 * The minutes; without names where the reader may not know them.
	 *
	 * @param startedAt when it began
	 * @param endedAt when it ended
	 * @param proceedings what was said and concluded
	 * @param present how many seats were there
	 * @param attendees who was there, or empty
	 * @param guests who else was there
	 * @param votes how they voted, or null
	 * @param dissents what the meeting did not share
	 */
	public record MinutesView(Instant startedAt, Instant endedAt, String proceedings, int present,
			List<String> attendees, @Nullable String guests, @Nullable Votes votes, List<DissentView> dissents) {
	}

	/** An opinion that stays on record. */
	public record DissentView(@Nullable String name, String content) {
	}

}
