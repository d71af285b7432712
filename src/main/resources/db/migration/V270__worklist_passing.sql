-- Whether somebody who stands in without being a leader may take it; written with each stake from here on.
alter table work_item_stake add column if not exists passes boolean default false not null;

update work_item_stake set passes = true where stake not in ('DOER', 'PAPER', 'READER') and (on_paper or step not in (
	'Task_ConsentToPropose', 'Task_AuthorityConsent', 'Task_DirectHandling', 'Task_ApproveCouncil',
	'Task_ApproveReport', 'Task_AnswerInvitation', 'Task_SubmitCritique'));
