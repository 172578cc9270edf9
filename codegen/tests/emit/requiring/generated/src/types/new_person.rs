// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use super::{Mail, Owner, Place};
use connectome::{Extra, record};

#[derive(Default)]
pub struct NewPerson {
    pub mail: Option<Mail>,
    pub home: Option<Place>,
    pub owner: Option<Owner>,
    pub mails: Option<Vec<Mail>>,
    pub extra: Extra,
}
record! { NewPerson: mail optional, home optional, owner optional, mails optional, ..extra }
