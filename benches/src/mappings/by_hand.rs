//! The same mappings as a good engineer writes them by hand: same fields, same conversions, no help from
//! what generated mappings call, except for the names of persons.

use connectome::{Date, Mismatch, Patch, Timestamp, mapping};
use connectome_hubspot::collections::ContactsNew;
use connectome_pipedrive::collections::PersonsNew;
use connectome_redmine::collections::IssuesNew;
use connectome_unified::{Address, Contact, EmailAddress, PhoneNumber, Task};
use std::time::SystemTime;

use connectome_hubspot::types as hubspot;
use connectome_pipedrive::types as pipedrive;
use connectome_redmine::types as redmine;

pub(super) fn contact_from_hubspot(record: &hubspot::Contact) -> Contact {
    let properties = &record.properties;
    let phones: Vec<PhoneNumber> = [&properties.phone, &properties.mobilephone]
        .into_iter()
        .flatten()
        .map(|it| PhoneNumber {
            value: Some(it.clone()),
            ..Default::default()
        })
        .collect();
    let address = Address {
        street: properties.address.clone(),
        city: properties.city.clone(),
        state: properties.state.clone(),
        country: properties.country.clone(),
        zip: properties.zip.clone(),
        ..Default::default()
    };
    let has_address = address.street.is_some()
        || address.city.is_some()
        || address.state.is_some()
        || address.country.is_some()
        || address.zip.is_some();
    Contact {
        id: Some(record.id.as_str().into()),
        first_name: properties.firstname.clone(),
        last_name: properties.lastname.clone(),
        primary_email: properties.email.clone(),
        primary_phone: properties
            .phone
            .clone()
            .or_else(|| properties.mobilephone.clone()),
        phones: (!phones.is_empty()).then_some(phones),
        primary_address: has_address.then_some(address),
        stage: properties.lifecyclestage.clone(),
        company_name: properties.company.clone(),
        company_id: not_empty(properties.associatedcompanyid.as_deref()).map(Into::into),
        owner_id: not_empty(properties.hubspot_owner_id.as_deref()).map(Into::into),
        job_title: properties.jobtitle.clone(),
        source: properties.hs_analytics_source.clone(),
        created_time: Some(record.created_at.clone()),
        updated_time: Some(record.updated_at.clone()),
        last_activity_time: properties
            .notes_last_updated
            .as_ref()
            .filter(|it| !it.as_str().is_empty())
            .cloned(),
        ..Default::default()
    }
}

pub(super) fn contact_to_hubspot(model: &Contact) -> ContactsNew {
    let address = model.primary_address.as_ref();
    let first_email = || model.emails.as_ref()?.first()?.value.clone();
    let first_phone = || model.phones.as_ref()?.first()?.value.clone();
    let full_name = model.full_name.as_deref();
    ContactsNew {
        email: model.primary_email.clone().or_else(first_email),
        firstname: model
            .first_name
            .clone()
            .or_else(|| mapping::first_name(full_name?)),
        lastname: model
            .last_name
            .clone()
            .or_else(|| mapping::last_name(full_name?)),
        jobtitle: model.job_title.clone(),
        company: model.company_name.clone(),
        associatedcompanyid: model.company_id.as_ref().map(|it| it.as_str().to_owned()),
        phone: model.primary_phone.clone().or_else(first_phone),
        address: address.and_then(|it| it.street.clone()),
        city: address.and_then(|it| it.city.clone()),
        state: address.and_then(|it| it.state.clone()),
        zip: address.and_then(|it| it.zip.clone()),
        country: address.and_then(|it| it.country.clone()),
        lifecyclestage: model.stage.clone(),
        hubspot_owner_id: model.owner_id.as_ref().map(|it| it.as_str().to_owned()),
        ..Default::default()
    }
}

pub(super) fn task_from_redmine(record: &redmine::Issue) -> Task {
    let followers: Vec<_> = record
        .watchers
        .iter()
        .flatten()
        .map(|it| it.id.into())
        .collect();
    Task {
        id: Some(record.id.into()),
        subject: Some(record.subject.clone()),
        content: record.description.clone(),
        status: Some(record.status.name.clone()),
        r#type: record.tracker.name.clone(),
        priority: record.priority.name.clone(),
        assignee_id: record.assigned_to.as_ref().map(|it| it.id.into()),
        follower_ids: (!followers.is_empty()).then_some(followers),
        parent_task_id: record.parent.as_ref().map(|it| it.id.into()),
        project_id: Some(record.project.id.into()),
        due_time: record.due_date.as_ref().and_then(midnight),
        start_time: record.start_date.as_ref().and_then(midnight),
        end_time: record.closed_on.clone(),
        created_time: Some(record.created_on.clone()),
        created_by: record.author.as_ref().map(|it| it.id.into()),
        updated_time: Some(record.updated_on.clone()),
        ..Default::default()
    }
}

pub(super) fn task_to_redmine(model: &Task) -> Result<IssuesNew, Mismatch> {
    let project = model.project_id.as_ref();
    let project = project.ok_or_else(|| Mismatch::missing("project_id"))?;
    let subject = model.subject.clone();
    let subject = subject.ok_or_else(|| Mismatch::missing("subject"))?;
    let followers = model
        .follower_ids
        .as_ref()
        .map(|it| it.iter().map(|it| number(it.as_str())).collect());
    let parent = model.parent_task_id.as_ref();
    Ok(IssuesNew {
        description: model.content.clone(),
        assigned_to_id: model.assignee_id.as_ref().map(|it| it.as_str().to_owned()),
        parent_issue_id: parent.map(|it| number(it.as_str())).transpose()?,
        start_date: model.start_time.as_ref().and_then(day),
        due_date: model.due_time.as_ref().and_then(day),
        watcher_user_ids: followers.transpose()?,
        ..IssuesNew::new(project.as_str().to_owned(), subject)
    })
}

pub(super) fn contact_from_pipedrive(record: &pipedrive::Person) -> Contact {
    let emails: Vec<EmailAddress> = (record.emails.iter().flatten())
        .filter(|it| it.value.is_some() || it.label.is_some())
        .map(|it| EmailAddress {
            value: it.value.clone(),
            r#type: it.label.clone(),
        })
        .collect();
    let phones: Vec<PhoneNumber> = (record.phones.iter().flatten())
        .filter(|it| it.value.is_some() || it.label.is_some())
        .map(|it| PhoneNumber {
            value: it.value.clone(),
            r#type: it.label.clone(),
        })
        .collect();
    Contact {
        id: Some(record.id.into()),
        full_name: Some(record.name.clone()),
        first_name: record.first_name.clone(),
        last_name: record.last_name.clone(),
        primary_email: primary(record.emails.as_deref()),
        emails: (!emails.is_empty()).then_some(emails),
        primary_phone: primary(record.phones.as_deref()),
        phones: (!phones.is_empty()).then_some(phones),
        primary_address: record.postal_address.as_ref().and_then(address),
        company_id: record.org_id.map(Into::into),
        owner_id: record.owner_id.map(Into::into),
        job_title: record.job_title.clone(),
        created_time: record.add_time.clone(),
        updated_time: record.update_time.clone(),
        ..Default::default()
    }
}

pub(super) fn contact_to_pipedrive(model: &Contact) -> Result<PersonsNew, Mismatch> {
    let names = || {
        joined(
            [model.first_name.as_deref(), model.last_name.as_deref()],
            " ",
        )
    };
    let name = model.full_name.clone().or_else(names);
    let emails = (model.emails.iter().flatten()).map(|it| (&it.value, &it.r#type));
    let phones = (model.phones.iter().flatten()).map(|it| (&it.value, &it.r#type));
    let owner = model.owner_id.as_ref();
    let company = model.company_id.as_ref();
    let place = model.primary_address.as_ref().and_then(|it| {
        let parts = [&it.street, &it.zip, &it.city, &it.state, &it.country];
        let parts = parts.map(|it| it.as_deref());
        it.full.clone().or_else(|| joined(parts, ", "))
    });
    Ok(PersonsNew {
        owner_id: owner.map(|it| number(it.as_str())).transpose()?,
        org_id: company.map(|it| number(it.as_str())).transpose()?,
        emails: labelled(emails, &model.primary_email),
        phones: labelled(phones, &model.primary_phone),
        job_title: model.job_title.clone(),
        postal_address: place.map(|it| pipedrive::Address {
            value: Patch::Value(it),
            ..Default::default()
        }),
        ..PersonsNew::new(name.ok_or_else(|| Mismatch::missing("name"))?)
    })
}

fn primary(of: Option<&[pipedrive::LabelledValue]>) -> Option<String> {
    let is_primary = |it: &&pipedrive::LabelledValue| it.primary == Some(true);
    let later = of?.iter().skip(1).take(2).find(is_primary);
    later.or_else(|| of?.first())?.value.clone()
}

fn address(of: &pipedrive::Address) -> Option<Address> {
    let part = |it: &Patch<String>| it.as_ref().value().cloned();
    let street = [
        of.route.as_ref().value().map(String::as_str),
        of.street_number.as_ref().value().map(String::as_str),
    ];
    let address = Address {
        full: part(&of.value),
        street: joined(street, " "),
        city: part(&of.locality),
        state: part(&of.admin_area_level_1),
        country: part(&of.country),
        zip: part(&of.postal_code),
        ..Default::default()
    };
    let has_any = address.full.is_some()
        || address.street.is_some()
        || address.city.is_some()
        || address.state.is_some()
        || address.country.is_some()
        || address.zip.is_some();
    has_any.then_some(address)
}

fn labelled<'a>(
    all: impl Iterator<Item = (&'a Option<String>, &'a Option<String>)>,
    primary: &Option<String>,
) -> Option<Vec<pipedrive::LabelledValue>> {
    let said = all.filter(|(value, label)| value.is_some() || label.is_some());
    let labelled: Vec<_> = said
        .map(|(value, label)| pipedrive::LabelledValue {
            value: value.clone(),
            label: label.clone(),
            ..Default::default()
        })
        .collect();
    if !labelled.is_empty() {
        return Some(labelled);
    }
    let value = Some(primary.clone()?);
    Some(vec![pipedrive::LabelledValue {
        value,
        ..Default::default()
    }])
}

fn joined<const N: usize>(parts: [Option<&str>; N], between: &str) -> Option<String> {
    let mut text: Option<String> = None;
    for part in parts.into_iter().flatten() {
        let text = text.get_or_insert_default();
        if !text.is_empty() && !part.is_empty() {
            text.push_str(between);
        }
        text.push_str(part);
    }
    text
}

fn not_empty(text: Option<&str>) -> Option<&str> {
    text.filter(|it| !it.is_empty())
}

fn midnight(day: &Date) -> Option<Timestamp> {
    let day = not_empty(Some(day.as_str()))?;
    Some(format!("{day}T00:00:00Z").into())
}

/// The day of a time in UTC.
fn day(time: &Timestamp) -> Option<Date> {
    let text = time.as_str();
    let in_utc = match text.strip_suffix('Z') {
        Some(_) => text.split_once('T')?.0.into(),
        None => {
            let time = Timestamp::from(SystemTime::try_from(time).ok()?);
            time.as_str().split_once('T')?.0.into()
        }
    };
    Some(in_utc)
}

fn number(text: &str) -> Result<i64, Mismatch> {
    let number = text.trim().parse();
    number.map_err(|_| Mismatch::new("$", "is no number"))
}
