// @generated from specs/unified by `cargo xtask generate`. Do not edit.

//! Unified models: what one thing is called in every app.
//!
//! Each app's own crate says what it makes of them; what is written against them works with all apps.

#![allow(missing_docs, reason = "what a name says is not said again")]

mod activity;
mod address;
mod attachment;
mod bill;
mod calendar;
mod calendar_event;
mod campaign;
mod campaign_member;
mod channel;
mod comment;
mod company;
mod contact;
mod contact_list;
mod credit_note;
mod customer;
mod deal;
mod deal_product;
mod deal_stage;
mod document;
mod drive;
mod drive_item;
mod eeoc;
mod email;
mod email_address;
mod employee;
mod file;
mod folder;
mod invoice;
mod job;
mod job_application;
mod job_candidate;
mod job_interview;
mod job_offer;
mod journal_entry;
mod lead;
mod ledger_account;
mod meeting;
mod message;
mod note;
mod order;
mod participant;
mod payment;
mod payroll;
mod phone_number;
mod product;
mod project;
mod supplier;
mod task;
mod tax_rate;
mod ticket;
mod timeoff_balance;
mod timeoff_request;
mod user;
mod web_address;

use connectome::ModelFacts;

pub use {
    activity::Activity, activity::ActivityFilter, activity::ActivityKey, address::Address,
    attachment::Attachment, bill::Bill, bill::BillFilter, bill::BillKey, bill::BillLineItem,
    calendar::Calendar, calendar::CalendarFilter, calendar::CalendarKey,
    calendar_event::CalendarEvent, calendar_event::CalendarEventAttendee,
    calendar_event::CalendarEventAttendeeResponse, calendar_event::CalendarEventFilter,
    calendar_event::CalendarEventKey, calendar_event::CalendarEventStatus, campaign::Campaign,
    campaign::CampaignFilter, campaign::CampaignKey, campaign_member::CampaignMember,
    campaign_member::CampaignMemberFilter, campaign_member::CampaignMemberKey, channel::Channel,
    channel::ChannelFilter, channel::ChannelKey, channel::ChannelType, comment::Comment,
    comment::CommentFilter, comment::CommentKey, company::Company, company::CompanyFilter,
    company::CompanyKey, contact::Contact, contact::ContactFilter, contact::ContactKey,
    contact_list::ContactList, contact_list::ContactListFilter, contact_list::ContactListKey,
    credit_note::CreditNote, credit_note::CreditNoteAllocation,
    credit_note::CreditNoteAllocationType, credit_note::CreditNoteFilter,
    credit_note::CreditNoteKey, credit_note::CreditNoteLineItem, customer::Customer,
    customer::CustomerFilter, customer::CustomerKey, deal::Deal, deal::DealFilter, deal::DealKey,
    deal::DealStatus, deal_product::DealProduct, deal_product::DealProductFilter,
    deal_product::DealProductKey, deal_stage::DealStage, deal_stage::DealStageFilter,
    deal_stage::DealStageKey, deal_stage::DealStageState, document::Document,
    document::DocumentFilter, document::DocumentKey, drive::Drive, drive::DriveFilter,
    drive::DriveKey, drive_item::DriveItem, drive_item::DriveItemFilter, drive_item::DriveItemKey,
    drive_item::DriveItemType, eeoc::Eeoc, eeoc::EeocFilter, eeoc::EeocKey, email::Email,
    email::EmailFilter, email::EmailKey, email_address::EmailAddress, employee::Employee,
    employee::EmployeeCompensation, employee::EmployeeEmployment,
    employee::EmployeeEmploymentStatus, employee::EmployeeFilter, employee::EmployeeGender,
    employee::EmployeeKey, file::File, file::FileFilter, file::FileKey, folder::Folder,
    folder::FolderFilter, folder::FolderKey, invoice::Invoice, invoice::InvoiceFilter,
    invoice::InvoiceKey, invoice::InvoiceLineItem, job::Job, job::JobFilter, job::JobKey,
    job_application::JobApplication, job_application::JobApplicationFilter,
    job_application::JobApplicationKey, job_candidate::JobCandidate,
    job_candidate::JobCandidateFilter, job_candidate::JobCandidateKey, job_interview::JobInterview,
    job_interview::JobInterviewFilter, job_interview::JobInterviewKey, job_offer::JobOffer,
    job_offer::JobOfferFilter, job_offer::JobOfferKey, journal_entry::JournalEntry,
    journal_entry::JournalEntryFilter, journal_entry::JournalEntryKey,
    journal_entry::JournalEntryLineItem, journal_entry::JournalEntryLineItemType, lead::Lead,
    lead::LeadFilter, lead::LeadKey, ledger_account::LedgerAccount,
    ledger_account::LedgerAccountClassification, ledger_account::LedgerAccountFilter,
    ledger_account::LedgerAccountKey, ledger_account::LedgerAccountStatus, meeting::Meeting,
    meeting::MeetingFilter, meeting::MeetingKey, message::Message, message::MessageFilter,
    message::MessageKey, note::Note, note::NoteFilter, note::NoteKey, order::Order,
    order::OrderFilter, order::OrderKey, order::OrderLineItem, order::OrderStatus,
    participant::Participant, payment::Payment, payment::PaymentFilter, payment::PaymentKey,
    payroll::Payroll, payroll::PayrollFilter, payroll::PayrollKey, payroll::PayrollRunState,
    payroll::PayrollRunType, phone_number::PhoneNumber, product::Product, product::ProductFilter,
    product::ProductKey, product::ProductOption, product::ProductVariant, project::Project,
    project::ProjectFilter, project::ProjectKey, supplier::Supplier, supplier::SupplierFilter,
    supplier::SupplierKey, task::Task, task::TaskFilter, task::TaskKey, tax_rate::TaxRate,
    tax_rate::TaxRateFilter, tax_rate::TaxRateKey, ticket::Ticket, ticket::TicketFilter,
    ticket::TicketKey, timeoff_balance::TimeoffBalance, timeoff_balance::TimeoffBalanceFilter,
    timeoff_balance::TimeoffBalanceKey, timeoff_balance::TimeoffBalancePolicyType,
    timeoff_request::TimeoffRequest, timeoff_request::TimeoffRequestFilter,
    timeoff_request::TimeoffRequestKey, timeoff_request::TimeoffRequestStatus,
    timeoff_request::TimeoffRequestType, timeoff_request::TimeoffRequestUnits, user::User,
    user::UserFilter, user::UserKey, web_address::WebAddress,
};

/// Every model, in the order of their keys.
pub const MODELS: &[ModelFacts] = &[
    ModelFacts::of::<Activity>(),
    ModelFacts::of::<Bill>(),
    ModelFacts::of::<CalendarEvent>(),
    ModelFacts::of::<Calendar>(),
    ModelFacts::of::<CampaignMember>(),
    ModelFacts::of::<Campaign>(),
    ModelFacts::of::<Channel>(),
    ModelFacts::of::<Comment>(),
    ModelFacts::of::<Company>(),
    ModelFacts::of::<ContactList>(),
    ModelFacts::of::<Contact>(),
    ModelFacts::of::<CreditNote>(),
    ModelFacts::of::<Customer>(),
    ModelFacts::of::<DealProduct>(),
    ModelFacts::of::<DealStage>(),
    ModelFacts::of::<Deal>(),
    ModelFacts::of::<Document>(),
    ModelFacts::of::<DriveItem>(),
    ModelFacts::of::<Drive>(),
    ModelFacts::of::<Eeoc>(),
    ModelFacts::of::<Email>(),
    ModelFacts::of::<Employee>(),
    ModelFacts::of::<File>(),
    ModelFacts::of::<Folder>(),
    ModelFacts::of::<Invoice>(),
    ModelFacts::of::<JobApplication>(),
    ModelFacts::of::<JobCandidate>(),
    ModelFacts::of::<JobInterview>(),
    ModelFacts::of::<JobOffer>(),
    ModelFacts::of::<Job>(),
    ModelFacts::of::<JournalEntry>(),
    ModelFacts::of::<Lead>(),
    ModelFacts::of::<LedgerAccount>(),
    ModelFacts::of::<Meeting>(),
    ModelFacts::of::<Message>(),
    ModelFacts::of::<Note>(),
    ModelFacts::of::<Order>(),
    ModelFacts::of::<Payment>(),
    ModelFacts::of::<Payroll>(),
    ModelFacts::of::<Product>(),
    ModelFacts::of::<Project>(),
    ModelFacts::of::<Supplier>(),
    ModelFacts::of::<Task>(),
    ModelFacts::of::<TaxRate>(),
    ModelFacts::of::<Ticket>(),
    ModelFacts::of::<TimeoffBalance>(),
    ModelFacts::of::<TimeoffRequest>(),
    ModelFacts::of::<User>(),
];
