// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::text_enum;

/// How often a product is billed.
pub enum BillingFrequency {
    OneTime,
    Annually,
    SemiAnnually,
    Quarterly,
    Monthly,
    Weekly,
    Unlisted(String),
}
text_enum! { BillingFrequency:
    OneTime = "one-time", Annually = "annually", SemiAnnually = "semi-annually",
    Quarterly = "quarterly", Monthly = "monthly", Weekly = "weekly",
}
