-- how people prove who they are, where they sign in here: no event knows of it
create table sign_in.credential (
    staff_id uuid primary key,
    encoded text not null,
    given boolean not null,
    version integer not null
);
