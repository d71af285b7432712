package vn.phanbien.expert.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.phanbien.document.DocumentId;
import vn.phanbien.expert.Consent;
import vn.phanbien.expert.Consent.Withdrawal;
import vn.phanbien.expert.ConsentChannel;
import vn.phanbien.expert.ConsentPurpose;
import vn.phanbien.expert.Consents;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.people.PersonId;

/**
 * Reads and writes consents; none is ever removed.
 */
@Repository
class JdbcConsents implements Consents {

	private final JdbcClient jdbc;

	JdbcConsents(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Consent> of(ExpertId expert) {
		return this.jdbc.sql("select * from expert_consent where expert_id = :expert order by id desc")
			.param("expert", expert.value())
			.query(JdbcConsents::map)
			.list();
	}

	@Override
	public Optional<Consent> byId(long id) {
		return this.jdbc.sql("select * from expert_consent where id = :id")
			.param("id", id)
			.query(JdbcConsents::map)
			.optional();
	}

	@Override
	public boolean give(NewConsent consent) {
		lock(consent.expert());
		DocumentId scan = consent.scan();
		return this.jdbc.sql("""
				insert into expert_consent (expert_id, purpose, given_on, channel, text_version, content, scan,
					recorded_by, recorded_at)
				select :expert, :purpose, :on, :channel, :version, :content, :scan, :by, :at from expert
				where id = :expert and not exists (select 1 from expert_consent c
					where c.expert_id = :expert and c.purpose = :purpose and c.withdrawn_on is null)""")
			.param("expert", consent.expert().value())
			.param("purpose", consent.purpose().name())
			.param("on", consent.givenOn())
			.param("channel", consent.channel().name())
			.param("version", consent.textVersion())
			.param("content", consent.text())
			.param("scan", (scan != null) ? scan.value() : null)
			.param("by", consent.recordedBy().value())
			.param("at", consent.recordedAt().atOffset(ZoneOffset.UTC))
			.update() > 0;
	}

	/** Two who record at once do not both record. */
	private void lock(ExpertId expert) {
		this.jdbc.sql("select id from expert where id = :id for update")
			.param("id", expert.value())
			.query()
			.listOfRows();
	}

	@Override
	public boolean withdraw(ExpertId expert, ConsentPurpose purpose, Withdrawal withdrawal) {
		return this.jdbc.sql("""
				update expert_consent set withdrawn_on = :on, withdrawn_channel = :channel, withdrawn_by = :by,
					withdrawn_at = :at
				where expert_id = :expert and purpose = :purpose and withdrawn_on is null""")
			.param("on", withdrawal.on())
			.param("channel", withdrawal.channel().name())
			.param("by", withdrawal.by().value())
			.param("at", withdrawal.at().atOffset(ZoneOffset.UTC))
			.param("expert", expert.value())
			.param("purpose", purpose.name())
			.update() > 0;
	}

	private static Consent map(ResultSet row, int number) throws SQLException {
		String scan = row.getString("scan");
		return new Consent(row.getLong("id"), new ExpertId(row.getLong("expert_id")),
				ConsentPurpose.valueOf(row.getString("purpose")), row.getObject("given_on", LocalDate.class),
				ConsentChannel.valueOf(row.getString("channel")), row.getString("text_version"),
				row.getString("content"), (scan != null) ? new DocumentId(scan) : null,
				new PersonId(row.getLong("recorded_by")),
				row.getObject("recorded_at", OffsetDateTime.class).toInstant(), withdrawal(row));
	}

	private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
		LocalDate on = row.getObject("withdrawn_on", LocalDate.class);
		return (on != null) ? new Withdrawal(on, ConsentChannel.valueOf(row.getString("withdrawn_channel")),
				new PersonId(row.getLong("withdrawn_by")),
				row.getObject("withdrawn_at", OffsetDateTime.class).toInstant()) : null;
	}

}
