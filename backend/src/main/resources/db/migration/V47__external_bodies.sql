-- External bodies: those that are asked, or are to do something, without holding meetings here.
create table external_body (
    id           uuid primary key,
    name         text not null,                -- in full, e.g. "Kommunalbestyrelsen i Randers Kommune"
    short_name   text not null,                -- as in a list or a sentence, e.g. "Randers"
    kind         text not null
                 check (kind in ('administrative', 'political', 'authority', 'company', 'committee', 'association')),
    region       text references region,       -- null: of the whole country
    municipality text unique references municipality, -- whose council it is
    mail         text,                         -- where letters to the body itself go
    valid_from   date not null,                -- the first day, and the last one; none while it exists
    valid_to     date,
    version      bigint not null default 1,    -- counts its changes
    changed_at   timestamptz not null default now(),
    changed_by   text,                         -- null as long as it is as it came with Rådslag
    check (valid_to >= valid_from),
    check (municipality is null or region is not null)
);
-- Nobody is there twice.
create unique index external_body_by_name on external_body (name_form(name), coalesce(region, ''))
    where valid_to is null;

-- The council of each municipality. "Kommunalbestyrelse" is what the law calls it, whatever it calls itself.
insert into external_body (id, name, short_name, kind, region, municipality, valid_from, valid_to)
select md5('council ' || code)::uuid,
       case code when '0101' then 'Københavns Borgerrepræsentation'
                 when '0400' then 'Kommunalbestyrelsen i Bornholms Regionskommune'
                 else 'Kommunalbestyrelsen i ' || name || ' Kommune' end,
       name, 'political', region, code, valid_from, valid_to
from municipality;

insert into external_body (id, name, short_name, kind, region, valid_from, valid_to)
select md5('regional council ' || id)::uuid, 'Regionsrådet i ' || name, name, 'political', id, valid_from, valid_to
from region;

-- Those that minutes name in full; they are older than the first term Rådslag knows.
insert into external_body (id, name, short_name, kind, region, valid_from) values
    (md5('KL')::uuid, 'KL – Kommunernes Landsforening', 'KL', 'association', null, '2018-01-01'),
    (md5('DASSOS midtjylland')::uuid,
     'Den Administrative Styregruppe for Social- og Specialundervisningsområdet i Midtjylland', 'DASSOS',
     'administrative', 'midtjylland', '2018-01-01'),
    (md5('DAS nordjylland')::uuid, 'Den Administrative Styregruppe på Socialområdet i Nordjylland', 'DAS',
     'administrative', 'nordjylland', '2018-01-01');
