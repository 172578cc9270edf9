// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::User;
use connectome::{Decimal, Id, Model, ModelField, ModelKind, Timestamp, record};

/// A marketing effort that addresses many people.
#[derive(Default)]
pub struct Campaign {
    /// Read only.
    pub id: Option<Id<Campaign>>,
    pub name: Option<String>,
    /// In the business's own currency.
    pub cost: Option<Decimal>,
    pub description: Option<String>,
    /// Where it came from: an advertisement, a referral, a fair.
    pub source: Option<String>,
    /// How far it is, in the app's own words.
    pub stage: Option<String>,
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    /// How many messages went out. Read only.
    pub sent_count: Option<i64>,
    /// How many of them were answered. Read only.
    pub reply_count: Option<i64>,
    /// How many of them were opened. Read only.
    pub open_count: Option<i64>,
    /// How many of them had a link followed. Read only.
    pub click_count: Option<i64>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
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
record! { Campaign:
    id optional, name optional, cost optional, description optional, source optional,
    stage optional, r#type = "type" optional, owner_id = "ownerId" optional,
    sent_count = "sentCount" optional, reply_count = "replyCount" optional,
    open_count = "openCount" optional, click_count = "clickCount" optional,
    start_time = "startTime" optional, end_time = "endTime" optional,
    created_time = "createdTime" optional, created_by = "createdBy" optional,
    updated_time = "updatedTime" optional, updated_by = "updatedBy" optional,
    last_activity_time = "lastActivityTime" optional,
}

impl Model for Campaign {
    const KEY: &'static str = "campaigns";
    const NAME: &'static str = "Campaign";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("campaigns")).read_only(),
        ModelField::new("name", ModelKind::Text),
        ModelField::new("cost", ModelKind::Number),
        ModelField::new("description", ModelKind::Text),
        ModelField::new("source", ModelKind::Text),
        ModelField::new("stage", ModelKind::Text),
        ModelField::new("type", ModelKind::Text),
        ModelField::new("ownerId", ModelKind::Reference("users")),
        ModelField::new("sentCount", ModelKind::Integer).read_only(),
        ModelField::new("replyCount", ModelKind::Integer).read_only(),
        ModelField::new("openCount", ModelKind::Integer).read_only(),
        ModelField::new("clickCount", ModelKind::Integer).read_only(),
        ModelField::new("startTime", ModelKind::Timestamp),
        ModelField::new("endTime", ModelKind::Timestamp),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("lastActivityTime", ModelKind::Timestamp).read_only(),
    ];
    type Filter = CampaignFilter;
    type Key = CampaignKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<CampaignFilter> for Campaign {
    fn from(it: CampaignFilter) -> Self {
        Self {
            name: it.name,
            source: it.source,
            stage: it.stage,
            r#type: it.r#type,
            owner_id: it.owner_id,
            ..connectome::blank()
        }
    }
}

impl From<CampaignKey> for Campaign {
    fn from(it: CampaignKey) -> Self {
        Self {
            name: it.name,
            source: it.source,
            stage: it.stage,
            r#type: it.r#type,
            owner_id: it.owner_id,
            ..connectome::blank()
        }
    }
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct CampaignFilter {
    pub name: Option<String>,
    /// Where it came from: an advertisement, a referral, a fair.
    pub source: Option<String>,
    /// How far it is, in the app's own words.
    pub stage: Option<String>,
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
}
record! { CampaignFilter:
    name optional, source optional, stage optional, r#type = "type" optional,
    owner_id = "ownerId" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct CampaignKey {
    pub name: Option<String>,
    /// Where it came from: an advertisement, a referral, a fair.
    pub source: Option<String>,
    /// How far it is, in the app's own words.
    pub stage: Option<String>,
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
}
record! { CampaignKey:
    name optional, source optional, stage optional, r#type = "type" optional,
    owner_id = "ownerId" optional,
}
