package vn.phanbien.records.web;

import java.time.Clock;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.people.Actor;
import vn.phanbien.records.RegisterPage;
import vn.phanbien.records.Registers;

/**
 * The registers in JSON, for the staff of their union.
 */
@RestController
class RegisterApi {

	private final Registers registers;

	private final Clock clock;

	RegisterApi(Registers registers, Clock clock) {
		this.registers = registers;
		this.clock = clock;
	}

	/**
	 * Reads a stretch of a register, the newest line first.
	 * @param actor who
	 * @param register {@code incoming}, {@code outgoing} or {@code handling}
	 * @param asked year, words, cursor and limit
	 * @return the stretch
	 */
	@GetMapping("/api/v1/registers/{register}")
	RegisterPage read(Actor actor, @PathVariable String register, @ModelAttribute RegisterRequest asked) {
		return this.registers.read(actor, RegisterRequest.byPath(register),
				asked.query(actor, WorkingCalendar.today(this.clock).getYear()));
	}

}
