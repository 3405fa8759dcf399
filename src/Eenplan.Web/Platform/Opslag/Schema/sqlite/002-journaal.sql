-- What is written stays: the journal and the look log refuse update and delete in the database itself.
create trigger proces_geen_update before update on proces begin select raise(abort, 'het journaal wordt alleen aangevuld'); end;
create trigger proces_geen_delete before delete on proces begin select raise(abort, 'het journaal wordt alleen aangevuld'); end;
create trigger journaalfeit_geen_update before update on journaalfeit begin select raise(abort, 'het journaal wordt alleen aangevuld'); end;
create trigger journaalfeit_geen_delete before delete on journaalfeit begin select raise(abort, 'het journaal wordt alleen aangevuld'); end;
create trigger anker_geen_update before update on anker begin select raise(abort, 'het journaal wordt alleen aangevuld'); end;
create trigger anker_geen_delete before delete on anker begin select raise(abort, 'het journaal wordt alleen aangevuld'); end;
create trigger inzageregel_geen_update before update on inzageregel begin select raise(abort, 'het journaal wordt alleen aangevuld'); end;
create trigger inzageregel_geen_delete before delete on inzageregel begin select raise(abort, 'het journaal wordt alleen aangevuld'); end;
create trigger feitinhoud_geen_update before update on feitinhoud begin select raise(abort, 'het journaal wordt alleen aangevuld'); end;
create trigger ankerkop_geen_update before update on ankerkop begin select raise(abort, 'het journaal wordt alleen aangevuld'); end;
create trigger ankerkop_geen_delete before delete on ankerkop begin select raise(abort, 'het journaal wordt alleen aangevuld'); end;
create trigger vernietiging_geen_update before update on vernietiging begin select raise(abort, 'het journaal wordt alleen aangevuld'); end;
create trigger vernietiging_geen_delete before delete on vernietiging begin select raise(abort, 'het journaal wordt alleen aangevuld'); end;
create trigger profielversie_geen_update before update on profielversie begin select raise(abort, 'het journaal wordt alleen aangevuld'); end;
create trigger profielversie_geen_delete before delete on profielversie begin select raise(abort, 'het journaal wordt alleen aangevuld'); end;
-- Words go only after a decision that stays: destroyed, or moved to the file where they belong.
create trigger feitinhoud_alleen_na_besluit before delete on feitinhoud when not exists (select 1 from vernietiging where id = old.feit_id) begin select raise(abort, 'het journaal wordt alleen aangevuld'); end;
-- A motivated departure stays as it was written.
create trigger afwijking_geen_update before update on afwijking begin select raise(abort, 'een afwijking wordt alleen aangevuld'); end;
create trigger afwijking_alleen_na_besluit before delete on afwijking when not exists (select 1 from vernietiging where id = old.id) begin select raise(abort, 'een afwijking wordt alleen aangevuld'); end;
