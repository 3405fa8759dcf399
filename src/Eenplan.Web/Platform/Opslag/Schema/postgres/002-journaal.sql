-- What is written stays: the journal and the look log refuse update and delete in the database itself.
create function alleen_aanvullen() returns trigger language plpgsql as $$ begin raise exception 'het journaal wordt alleen aangevuld'; end $$;
create trigger proces_alleen_aanvullen before update or delete on proces for each row execute function alleen_aanvullen();
create trigger proces_niet_legen before truncate on proces for each statement execute function alleen_aanvullen();
create trigger journaalfeit_alleen_aanvullen before update or delete on journaalfeit for each row execute function alleen_aanvullen();
create trigger journaalfeit_niet_legen before truncate on journaalfeit for each statement execute function alleen_aanvullen();
create trigger anker_alleen_aanvullen before update or delete on anker for each row execute function alleen_aanvullen();
create trigger anker_niet_legen before truncate on anker for each statement execute function alleen_aanvullen();
create trigger inzageregel_alleen_aanvullen before update or delete on inzageregel for each row execute function alleen_aanvullen();
create trigger inzageregel_niet_legen before truncate on inzageregel for each statement execute function alleen_aanvullen();
create trigger feitinhoud_geen_update before update on feitinhoud for each row execute function alleen_aanvullen();
create trigger ankerkop_alleen_aanvullen before update or delete on ankerkop for each row execute function alleen_aanvullen();
create trigger ankerkop_niet_legen before truncate on ankerkop for each statement execute function alleen_aanvullen();
create trigger vernietiging_alleen_aanvullen before update or delete on vernietiging for each row execute function alleen_aanvullen();
create trigger vernietiging_niet_legen before truncate on vernietiging for each statement execute function alleen_aanvullen();
create trigger profielversie_alleen_aanvullen before update or delete on profielversie for each row execute function alleen_aanvullen();
create trigger profielversie_niet_legen before truncate on profielversie for each statement execute function alleen_aanvullen();
-- Words go only after a decision that stays: destroyed, or moved to the file where they belong.
create function alleen_na_besluit() returns trigger language plpgsql as $$ begin
  if not exists (select 1 from vernietiging where id = old.feit_id) then raise exception 'het journaal wordt alleen aangevuld'; end if;
  return old;
end $$;
create trigger feitinhoud_alleen_na_besluit before delete on feitinhoud for each row execute function alleen_na_besluit();
create trigger feitinhoud_niet_legen before truncate on feitinhoud for each statement execute function alleen_aanvullen();
-- A motivated departure stays as it was written.
create function alleen_na_besluit_afwijking() returns trigger language plpgsql as $$ begin
  if not exists (select 1 from vernietiging where id = old.id) then raise exception 'een afwijking wordt alleen aangevuld'; end if;
  return old;
end $$;
create trigger afwijking_geen_update before update on afwijking for each row execute function alleen_aanvullen();
create trigger afwijking_alleen_na_besluit before delete on afwijking for each row execute function alleen_na_besluit_afwijking();
create trigger afwijking_niet_legen before truncate on afwijking for each statement execute function alleen_aanvullen();
