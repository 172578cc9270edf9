// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Campaign, Company, Contact, Lead, User};
use connectome::{Id, Model, ModelField, ModelKind, Timestamp, record};

/// A contact or lead that a campaign addresses.
#[derive(Default)]
pub struct CampaignMember {
    /// Read only.
    pub id: Option<Id<CampaignMember>>,
    pub full_name: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    /// The address to write to.
    pub primary_email: Option<String>,
    pub campaign_id: Option<Id<Campaign>>,
    pub contact_id: Option<Id<Contact>>,
    pub lead_id: Option<Id<Lead>>,
    /// Where it came from: an advertisement, a referral, a fair.
    pub source: Option<String>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    pub company_id: Option<Id<Company>>,
    /// What they do at their company.
    pub job_title: Option<String>,
    /// Whether they asked not to be written to.
    pub has_opted_out_of_email: Option<bool>,
    /// When it was created.
    pub created_time: Option<Timestamp>,
    /// Who created it. Read only.
    pub created_by: Option<Id<User>>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
    /// Who changed it last. Read only.
    pub updated_by: Option<Id<User>>,
}
record! { CampaignMember:
    id optional, full_name = "fullName" optional, first_name = "firstName" optional,
    last_name = "lastName" optional, primary_email = "primaryEmail" optional,
    campaign_id = "campaignId" optional, contact_id = "contactId" optional,
    lead_id = "leadId" optional, source optional, status optional,
    company_id = "companyId" optional, job_title = "jobTitle" optional,
    has_opted_out_of_email = "hasOptedOutOfEmail" optional, created_time = "createdTime" optional,
    created_by = "createdBy" optional, updated_time = "updatedTime" optional,
    updated_by = "updatedBy" optional,
}

impl Model for CampaignMember {
    const KEY: &'static str = "campaign-members";
    const NAME: &'static str = "CampaignMember";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("campaign-members")).read_only(),
        ModelField::new("fullName", ModelKind::Text),
        ModelField::new("firstName", ModelKind::Text),
        ModelField::new("lastName", ModelKind::Text),
        ModelField::new("primaryEmail", ModelKind::Text),
        ModelField::new("campaignId", ModelKind::Reference("campaigns")),
        ModelField::new("contactId", ModelKind::Reference("contacts")),
        ModelField::new("leadId", ModelKind::Reference("leads")),
        ModelField::new("source", ModelKind::Text),
        ModelField::new("status", ModelKind::Text),
        ModelField::new("companyId", ModelKind::Reference("companies")),
        ModelField::new("jobTitle", ModelKind::Text),
        ModelField::new("hasOptedOutOfEmail", ModelKind::Boolean),
        ModelField::new("createdTime", ModelKind::Timestamp),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    type Filter = CampaignMemberFilter;
    type Key = CampaignMemberKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<CampaignMemberFilter> for CampaignMember {
    fn from(it: CampaignMemberFilter) -> Self {
        Self {
            full_name: it.full_name,
            first_name: it.first_name,
            last_name: it.last_name,
            primary_email: it.primary_email,
            campaign_id: it.campaign_id,
            contact_id: it.contact_id,
            lead_id: it.lead_id,
            company_id: it.company_id,
            ..connectome::blank()
        }
    }
}

impl From<CampaignMemberKey> for CampaignMember {
    fn from(it: CampaignMemberKey) -> Self {
        Self {
            full_name: it.full_name,
            first_name: it.first_name,
            last_name: it.last_name,
            primary_email: it.primary_email,
            campaign_id: it.campaign_id,
            contact_id: it.contact_id,
            lead_id: it.lead_id,
            company_id: it.company_id,
            ..connectome::blank()
        }
    }
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct CampaignMemberFilter {
    /// The address to write to.
    pub primary_email: Option<String>,
    pub full_name: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub campaign_id: Option<Id<Campaign>>,
    pub contact_id: Option<Id<Contact>>,
    pub lead_id: Option<Id<Lead>>,
    pub company_id: Option<Id<Company>>,
}
record! { CampaignMemberFilter:
    primary_email = "primaryEmail" optional, full_name = "fullName" optional,
    first_name = "firstName" optional, last_name = "lastName" optional,
    campaign_id = "campaignId" optional, contact_id = "contactId" optional,
    lead_id = "leadId" optional, company_id = "companyId" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct CampaignMemberKey {
    /// The address to write to.
    pub primary_email: Option<String>,
    pub full_name: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub campaign_id: Option<Id<Campaign>>,
    pub contact_id: Option<Id<Contact>>,
    pub lead_id: Option<Id<Lead>>,
    pub company_id: Option<Id<Company>>,
}
record! { CampaignMemberKey:
    primary_email = "primaryEmail" optional, full_name = "fullName" optional,
    first_name = "firstName" optional, last_name = "lastName" optional,
    campaign_id = "campaignId" optional, contact_id = "contactId" optional,
    lead_id = "leadId" optional, company_id = "companyId" optional,
}
