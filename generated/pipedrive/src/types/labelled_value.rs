// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// An email address, a phone number or an account for instant messages.
#[derive(Default)]
pub struct LabelledValue {
    /// The address, the number, or the name of the account.
    pub value: Option<String>,
    /// Whether it is the main one.
    pub primary: Option<bool>,
    /// What kind it is, such as `work`, `home` or `mobile`.
    pub label: Option<String>,
    pub extra: Extra,
}
record! { LabelledValue: value optional, primary optional, label optional, ..extra }
