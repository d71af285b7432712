package vn.phanbien.meeting.internal;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.CrudRepository;

import vn.phanbien.meeting.Meeting;

/**
 * The table of meetings.
 */
interface MeetingRows extends CrudRepository<Meeting, Long> {

	List<Meeting> findByCaseNumberOrderById(String caseNumber);

	Optional<Meeting> findFirstByCaseNumberAndBesidesFalseOrderByIdDesc(String caseNumber);

}
