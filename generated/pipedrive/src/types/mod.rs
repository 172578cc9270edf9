// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! The types of `Pipedrive`.

mod access;
mod activity;
mod activity_change;
mod activity_envelope;
mod activity_page;
mod activity_sort_by;
mod address;
mod attendee;
mod billing_frequency;
mod custom_fields;
mod deal;
mod deal_change;
mod deal_envelope;
mod deal_hit;
mod deal_page;
mod deal_search_page;
mod deal_status;
mod deleted;
mod failure;
mod field;
mod field_envelope;
mod field_option;
mod field_page;
mod field_type;
mod flag;
mod found_deal;
mod found_organization;
mod found_owner;
mod found_person;
mod found_product;
mod labelled_value;
mod marketing_status;
mod me;
mod me_envelope;
mod named;
mod new_activity;
mod new_deal;
mod new_note;
mod new_organization;
mod new_person;
mod new_price;
mod new_product;
mod next;
mod note;
mod note_change;
mod note_deal;
mod note_deleted;
mod note_envelope;
mod note_name;
mod note_page;
mod note_user;
mod organization;
mod organization_change;
mod organization_envelope;
mod organization_hit;
mod organization_page;
mod organization_search_page;
mod pagination;
mod participant;
mod person;
mod person_change;
mod person_envelope;
mod person_hit;
mod person_page;
mod person_search_page;
mod pipeline;
mod pipeline_envelope;
mod pipeline_page;
mod price;
mod product;
mod product_change;
mod product_envelope;
mod product_hit;
mod product_page;
mod product_search_page;
mod product_sort_by;
mod sort_by;
mod sort_direction;
mod stage;
mod stage_envelope;
mod stage_page;
mod stage_sort_by;
mod subfield;
mod user;
mod user_envelope;
mod user_list;

pub use {
    access::Access, access::AccessApp, activity::Activity, activity_change::ActivityChange,
    activity_envelope::ActivityEnvelope, activity_page::ActivityPage,
    activity_sort_by::ActivitySortBy, address::Address, attendee::Attendee,
    billing_frequency::BillingFrequency, custom_fields::CustomFields, deal::Deal,
    deal_change::DealChange, deal_envelope::DealEnvelope, deal_hit::DealHit, deal_page::DealPage,
    deal_search_page::DealSearchPage, deal_search_page::DealSearchPageData,
    deal_status::DealStatus, deleted::Deleted, deleted::DeletedData, failure::Failure,
    field::Field, field_envelope::FieldEnvelope, field_option::FieldOption,
    field_option::FieldOptionId, field_page::FieldPage, field_type::FieldType, flag::Flag,
    found_deal::FoundDeal, found_organization::FoundOrganization, found_owner::FoundOwner,
    found_person::FoundPerson, found_product::FoundProduct, found_product::FoundProductCode,
    labelled_value::LabelledValue, marketing_status::MarketingStatus, me::Me, me::MeLanguage,
    me_envelope::MeEnvelope, named::Named, new_activity::NewActivity, new_deal::NewDeal,
    new_note::NewNote, new_organization::NewOrganization, new_person::NewPerson,
    new_price::NewPrice, new_product::NewProduct, next::Next, note::Note, note_change::NoteChange,
    note_deal::NoteDeal, note_deleted::NoteDeleted, note_envelope::NoteEnvelope,
    note_name::NoteName, note_page::NotePage, note_page::NotePageAdditionalData,
    note_user::NoteUser, organization::Organization, organization_change::OrganizationChange,
    organization_envelope::OrganizationEnvelope, organization_hit::OrganizationHit,
    organization_page::OrganizationPage, organization_search_page::OrganizationSearchPage,
    organization_search_page::OrganizationSearchPageData, pagination::Pagination,
    participant::Participant, person::Person, person_change::PersonChange,
    person_envelope::PersonEnvelope, person_hit::PersonHit, person_page::PersonPage,
    person_search_page::PersonSearchPage, person_search_page::PersonSearchPageData,
    pipeline::Pipeline, pipeline_envelope::PipelineEnvelope, pipeline_page::PipelinePage,
    price::Price, product::Product, product_change::ProductChange,
    product_envelope::ProductEnvelope, product_hit::ProductHit, product_page::ProductPage,
    product_search_page::ProductSearchPage, product_search_page::ProductSearchPageData,
    product_sort_by::ProductSortBy, sort_by::SortBy, sort_direction::SortDirection, stage::Stage,
    stage_envelope::StageEnvelope, stage_page::StagePage, stage_sort_by::StageSortBy,
    subfield::Subfield, user::User, user_envelope::UserEnvelope, user_list::UserList,
};
