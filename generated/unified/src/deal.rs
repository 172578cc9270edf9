// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Campaign, Company, Contact, DealStage, User};
use connectome::{Decimal, Id, Model, ModelField, ModelKind, Timestamp, record, text_enum};

/// A chance to sell something.
#[derive(Default)]
pub struct Deal {
    /// Read only.
    pub id: Option<Id<Deal>>,
    pub name: Option<String>,
    /// What it is worth when it is won.
    pub amount: Option<Decimal>,
    /// ISO 4217: `EUR`.
    pub currency: Option<String>,
    pub company_id: Option<Id<Company>>,
    pub contact_id: Option<Id<Contact>>,
    pub campaign_id: Option<Id<Campaign>>,
    /// Where it came from: an advertisement, a referral, a fair.
    pub source: Option<String>,
    pub description: Option<String>,
    /// The name of its stage.
    pub stage: Option<String>,
    /// Which of the deal stages it is in.
    pub stage_id: Option<Id<DealStage>>,
    pub status: Option<DealStatus>,
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    /// How likely it is to be won, in percent.
    pub probability: Option<Decimal>,
    /// When it was decided, or is expected to be.
    pub close_time: Option<Timestamp>,
    /// When it was created. Read only.
    pub created_time: Option<Timestamp>,
    /// Who created it. Read only.
    pub created_by: Option<Id<User>>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
    /// Who changed it last. Read only.
    pub updated_by: Option<Id<User>>,
    /// When something last happened with it. Read only.
    pub last_activity_time: Option<Timestamp>,
}
record! { Deal:
    id optional, name optional, amount optional, currency optional,
    company_id = "companyId" optional, contact_id = "contactId" optional,
    campaign_id = "campaignId" optional, source optional, description optional, stage optional,
    stage_id = "stageId" optional, status optional, r#type = "type" optional,
    owner_id = "ownerId" optional, probability optional, close_time = "closeTime" optional,
    created_time = "createdTime" optional, created_by = "createdBy" optional,
    updated_time = "updatedTime" optional, updated_by = "updatedBy" optional,
    last_activity_time = "lastActivityTime" optional,
}

impl Model for Deal {
    const KEY: &'static str = "deals";
    const NAME: &'static str = "Deal";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("deals")).read_only(),
        ModelField::new("name", ModelKind::Text),
        ModelField::new("amount", ModelKind::Number),
        ModelField::new("currency", ModelKind::Text),
        ModelField::new("companyId", ModelKind::Reference("companies")),
        ModelField::new("contactId", ModelKind::Reference("contacts")),
        ModelField::new("campaignId", ModelKind::Reference("campaigns")),
        ModelField::new("source", ModelKind::Text),
        ModelField::new("description", ModelKind::Text),
        ModelField::new("stage", ModelKind::Text),
        ModelField::new("stageId", ModelKind::Reference("deal-stages")),
        ModelField::new("status", ModelKind::Values(&["open", "won", "lost"])),
        ModelField::new("type", ModelKind::Text),
        ModelField::new("ownerId", ModelKind::Reference("users")),
        ModelField::new("probability", ModelKind::Number),
        ModelField::new("closeTime", ModelKind::Timestamp),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("lastActivityTime", ModelKind::Timestamp).read_only(),
    ];
    type Filter = DealFilter;
    type Key = DealKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<DealFilter> for Deal {
    fn from(it: DealFilter) -> Self {
        Self {
            name: it.name,
            company_id: it.company_id,
            contact_id: it.contact_id,
            campaign_id: it.campaign_id,
            source: it.source,
            stage: it.stage,
            status: it.status,
            r#type: it.r#type,
            owner_id: it.owner_id,
            ..connectome::blank()
        }
    }
}

impl From<DealKey> for Deal {
    fn from(it: DealKey) -> Self {
        Self {
            name: it.name,
            company_id: it.company_id,
            contact_id: it.contact_id,
            campaign_id: it.campaign_id,
            source: it.source,
            stage: it.stage,
            status: it.status,
            r#type: it.r#type,
            owner_id: it.owner_id,
            ..connectome::blank()
        }
    }
}

pub enum DealStatus {
    Open,
    Won,
    Lost,
    Unlisted(String),
}
text_enum! { DealStatus: Open = "open", Won = "won", Lost = "lost" }

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct DealFilter {
    pub company_id: Option<Id<Company>>,
    pub name: Option<String>,
    /// The name of its stage.
    pub stage: Option<String>,
    pub status: Option<DealStatus>,
    pub contact_id: Option<Id<Contact>>,
    pub campaign_id: Option<Id<Campaign>>,
    /// Where it came from: an advertisement, a referral, a fair.
    pub source: Option<String>,
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
}
record! { DealFilter:
    company_id = "companyId" optional, name optional, stage optional, status optional,
    contact_id = "contactId" optional, campaign_id = "campaignId" optional, source optional,
    r#type = "type" optional, owner_id = "ownerId" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct DealKey {
    pub company_id: Option<Id<Company>>,
    pub name: Option<String>,
    /// The name of its stage.
    pub stage: Option<String>,
    pub status: Option<DealStatus>,
    pub contact_id: Option<Id<Contact>>,
    pub campaign_id: Option<Id<Campaign>>,
    /// Where it came from: an advertisement, a referral, a fair.
    pub source: Option<String>,
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
}
record! { DealKey:
    company_id = "companyId" optional, name optional, stage optional, status optional,
    contact_id = "contactId" optional, campaign_id = "campaignId" optional, source optional,
    r#type = "type" optional, owner_id = "ownerId" optional,
}
