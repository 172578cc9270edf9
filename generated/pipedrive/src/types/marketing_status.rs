// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::text_enum;

/// Whether a person wants marketing emails.
pub enum MarketingStatus {
    NoConsent,
    Unsubscribed,
    Subscribed,
    Archived,
    Unlisted(String),
}
text_enum! { MarketingStatus:
    NoConsent = "no_consent", Unsubscribed = "unsubscribed", Subscribed = "subscribed",
    Archived = "archived",
}
