// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use connectome::text_enum;

/// Who made the type of association.
pub enum AssociationCategory {
    HubspotDefined,
    IntegratorDefined,
    UserDefined,
    Work,
    Unlisted(String),
}
text_enum! { AssociationCategory:
    HubspotDefined = "HUBSPOT_DEFINED", IntegratorDefined = "INTEGRATOR_DEFINED",
    UserDefined = "USER_DEFINED", Work = "WORK",
}
