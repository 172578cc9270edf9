// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

//! The types of `HubSpot`.

mod account;
mod associated_id;
mod associated_ids;
mod associated_pair;
mod association;
mod association_category;
mod association_page;
mod association_type;
mod associations;
mod batch_error;
mod batch_read;
mod batch_status;
mod company;
mod company_batch;
mod company_change;
mod company_fields;
mod company_page;
mod company_properties;
mod company_search_page;
mod contact;
mod contact_batch;
mod contact_change;
mod contact_fields;
mod contact_page;
mod contact_properties;
mod contact_search_page;
mod data_sensitivity;
mod deal;
mod deal_batch;
mod deal_change;
mod deal_fields;
mod deal_page;
mod deal_properties;
mod deal_search_page;
mod default_association;
mod default_associations;
mod failure;
mod failure_detail;
mod filter;
mod filter_group;
mod former_value;
mod integer_or_text;
mod labelled_type;
mod new_association;
mod new_company;
mod new_contact;
mod new_deal;
mod new_note;
mod new_property;
mod new_ticket;
mod next_page;
mod note;
mod note_batch;
mod note_change;
mod note_fields;
mod note_page;
mod note_properties;
mod note_search_page;
mod object_id;
mod operator;
mod owner;
mod owner_page;
mod paging;
mod pipeline;
mod pipeline_list;
mod property;
mod property_change;
mod property_field_type;
mod property_list;
mod property_option;
mod property_rights;
mod property_type;
mod search;
mod stage;
mod stage_list;
mod stage_metadata;
mod team;
mod ticket;
mod ticket_batch;
mod ticket_change;
mod ticket_fields;
mod ticket_page;
mod ticket_properties;
mod ticket_search_page;

pub use {
    account::Account, account::AccountType, associated_id::AssociatedId,
    associated_ids::AssociatedIds, associated_pair::AssociatedPair, association::Association,
    association_category::AssociationCategory, association_page::AssociationPage,
    association_type::AssociationType, associations::Associations, batch_error::BatchError,
    batch_read::BatchRead, batch_status::BatchStatus, company::Company,
    company_batch::CompanyBatch, company_change::CompanyChange, company_fields::CompanyFields,
    company_page::CompanyPage, company_properties::CompanyProperties,
    company_search_page::CompanySearchPage, contact::Contact, contact_batch::ContactBatch,
    contact_change::ContactChange, contact_fields::ContactFields, contact_page::ContactPage,
    contact_properties::ContactProperties, contact_search_page::ContactSearchPage,
    data_sensitivity::DataSensitivity, deal::Deal, deal_batch::DealBatch, deal_change::DealChange,
    deal_fields::DealFields, deal_page::DealPage, deal_properties::DealProperties,
    deal_search_page::DealSearchPage, default_association::DefaultAssociation,
    default_associations::DefaultAssociations, failure::Failure, failure_detail::FailureDetail,
    filter::Filter, filter_group::FilterGroup, former_value::FormerValue,
    integer_or_text::IntegerOrText, labelled_type::LabelledType, new_association::NewAssociation,
    new_company::NewCompany, new_contact::NewContact, new_deal::NewDeal, new_note::NewNote,
    new_property::NewProperty, new_ticket::NewTicket, next_page::NextPage, note::Note,
    note_batch::NoteBatch, note_change::NoteChange, note_fields::NoteFields, note_page::NotePage,
    note_properties::NoteProperties, note_search_page::NoteSearchPage, object_id::ObjectId,
    operator::Operator, owner::Owner, owner::OwnerType, owner_page::OwnerPage, paging::Paging,
    pipeline::Pipeline, pipeline_list::PipelineList, property::Property,
    property_change::PropertyChange, property_field_type::PropertyFieldType,
    property_list::PropertyList, property_option::PropertyOption, property_rights::PropertyRights,
    property_type::PropertyType, search::Search, stage::Stage, stage_list::StageList,
    stage_metadata::StageMetadata, team::Team, ticket::Ticket, ticket_batch::TicketBatch,
    ticket_change::TicketChange, ticket_fields::TicketFields, ticket_page::TicketPage,
    ticket_properties::TicketProperties, ticket_search_page::TicketSearchPage,
};
