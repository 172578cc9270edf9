//! What a document says, and what our types cannot say, as documentation.

use super::markdown;
use crate::ir::{
    Access, Api, Body, BodyContent, Docs, EnumValue, Field, Id, Literal, Method, Operation,
    Parameter, Part, Resource, Type, Union,
};
use crate::name::MethodName;
use proc_macro2::TokenStream;
use quote::quote;

/// Our own text, one paragraph.
pub(super) fn lines(text: &str) -> TokenStream {
    let text = format!(" {text}");
    quote!(#[doc = #text])
}

/// The same at the head of a file.
pub(super) fn inner(text: &str) -> TokenStream {
    let text = format!(" {text}");
    quote!(#![doc = #text])
}

/// Paragraphs, collected before they become lines.
#[derive(Default)]
struct Page {
    lines: Vec<String>,
}

impl Page {
    fn of(docs: &Docs, width: usize) -> Self {
        let mut page = Self::default();
        let summary = docs
            .summary
            .as_deref()
            .map(str::trim)
            .filter(|it| !it.is_empty());
        let description = docs
            .description
            .as_deref()
            .map(str::trim)
            .filter(|it| !it.is_empty());
        match (summary, description) {
            (Some(summary), Some(description)) => {
                if !description.starts_with(summary.trim_end_matches('.')) {
                    page.vendor(summary, width);
                }
                page.vendor(description, width);
            }
            (text, None) | (None, text) => {
                if let Some(text) = text {
                    page.vendor(text, width);
                }
            }
        }
        page
    }

    /// Text of the vendor.
    fn vendor(&mut self, text: &str, width: usize) {
        let lines = markdown::lines(text, width);
        if !lines.is_empty() {
            self.gap();
            self.lines.extend(lines);
        }
    }

    /// A paragraph of ours.
    fn say(&mut self, text: &str) {
        self.gap();
        self.lines.push(text.to_owned());
    }

    /// A short fact of ours: it ends the vendor's last paragraph.
    fn note(&mut self, text: &str, width: usize) {
        match self.lines.last_mut() {
            Some(last) if is_prose(last) => {
                let said = last.trim_end_matches(['"', '\'', ')', '`', '*', '_']);
                if !said.ends_with(['.', '!', '?', ':']) {
                    last.push('.');
                }
                if last.chars().count() + 1 + text.chars().count() <= width {
                    last.push(' ');
                    last.push_str(text);
                } else {
                    self.lines.push(text.to_owned());
                }
            }
            _ => self.say(text),
        }
    }

    /// An item of the list that ends the page.
    fn item(&mut self, text: &str) {
        let is_in_list = |it: &String| it.starts_with("- ") || it.starts_with("  ");
        if !self.lines.last().is_some_and(is_in_list) {
            self.gap();
        }
        self.lines
            .extend(markdown::wrap(&format!("- {text}"), MEMBER));
    }

    fn add(&mut self, page: Self) {
        if !page.lines.is_empty() {
            self.gap();
            self.lines.extend(page.lines);
        }
    }

    fn gap(&mut self) {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
    }

    fn or(mut self, text: &str) -> Self {
        if self.lines.is_empty() {
            self.say(text);
        }
        self
    }

    fn link(mut self, docs: &Docs) -> Self {
        if let Some(link) = docs.link.as_deref().and_then(markdown::address) {
            self.say(&format!("More: <{link}>"));
        }
        self
    }

    /// Where Rust's own attribute would be in the way of those who must name the thing.
    fn deprecation(mut self, docs: &Docs) -> Self {
        match docs.deprecated.as_deref().map(str::trim) {
            Some("") => self.say("Deprecated."),
            Some(reason) => {
                self.gap();
                self.lines
                    .extend(markdown::lines(&format!("Deprecated: {reason}"), 90));
            }
            None => {}
        }
        self
    }

    fn outer(self) -> TokenStream {
        let lines = self
            .lines
            .into_iter()
            .map(|it| if it.is_empty() { it } else { format!(" {it}") });
        quote!(#(#[doc = #lines])*)
    }

    fn inner(self) -> TokenStream {
        let lines = self
            .lines
            .into_iter()
            .map(|it| if it.is_empty() { it } else { format!(" {it}") });
        quote!(#(#![doc = #lines])*)
    }
}

/// Whether a line is the end of a paragraph, not of a table, a list or code.
fn is_prose(line: &str) -> bool {
    let first = line.chars().next();
    let begins =
        |it: char| it.is_alphanumeric() || matches!(it, '"' | '\'' | '(' | '[' | '`' | '<');
    !line.starts_with("```") && !line.ends_with('|') && first.is_some_and(begins)
}

/// Room for the text at these depths.
const ITEM: usize = 96;
const MEMBER: usize = 92;

pub(super) fn of_crate(api: &Api, has_types: bool) -> TokenStream {
    let mut page = Page::default();
    page.vendor(title(api), ITEM);
    page.add(Page::of(&api.docs, ITEM));
    if !api.version.trim().is_empty() {
        page.say(&format!(
            "Made for version {}.",
            markdown::code(&api.version)
        ));
    }
    let mut page = page.link(&api.docs).or("A client.");
    // Said once for all types, not at each of them.
    if has_types {
        page.gap();
        page.lines.extend(markdown::wrap(
            "What the document does not name is kept: keys in a record's `extra`, values of an enum or \
             a union in `Unlisted`. A `Patch` tells what is absent from what is null.",
            ITEM,
        ));
    }
    page.inner()
}

pub(super) fn of_connector(api: &Api) -> TokenStream {
    let mut page = Page::default();
    page.vendor(title(api), ITEM);
    page.or("A connection.").outer()
}

fn title(api: &Api) -> &str {
    if api.title.trim().is_empty() {
        &api.key
    } else {
        &api.title
    }
}

pub(super) fn of_resource(resource: &Resource) -> TokenStream {
    Page::default().or(&about(resource)).outer()
}

/// A connector's way to a resource.
pub(super) fn of_accessor(resource: &Resource) -> TokenStream {
    Page::of(&resource.docs, MEMBER)
        .or(&about(resource))
        .outer()
}

pub(super) fn of_resource_module(resource: &Resource) -> TokenStream {
    Page::of(&resource.docs, ITEM)
        .link(&resource.docs)
        .or(&about(resource))
        .inner()
}

fn about(resource: &Resource) -> String {
    format!("What can be done with {}.", markdown::code(&resource.wire))
}

pub(super) fn of_types(api: &Api) -> TokenStream {
    let title = markdown::code(title(api));
    Page::default()
        .or(&format!("The types of {title}."))
        .inner()
}

/// The request line.
pub(super) fn of_builder(operation: &Operation) -> TokenStream {
    Page::default().or(&request_line(operation)).outer()
}

fn request_line(operation: &Operation) -> String {
    let method = match &operation.method {
        Method::Get => "GET",
        Method::Put => "PUT",
        Method::Post => "POST",
        Method::Delete => "DELETE",
        Method::Options => "OPTIONS",
        Method::Head => "HEAD",
        Method::Patch => "PATCH",
        Method::Trace => "TRACE",
        Method::Query => "QUERY",
        Method::Other(token) => token,
    };
    markdown::code(&format!("{method} {}", operation.path))
}

/// A constructor that sends another body than the first one does.
pub(super) fn of_other_constructor(
    operation: &Operation,
    first: &MethodName,
    body: usize,
) -> TokenStream {
    let media = operation.bodies.get(body).map(|it| it.media.as_str());
    let media = markdown::code(media.unwrap_or_default());
    let first = first.text();
    let docs = Page::default().or(&format!("As [`Self::{first}`], sending {media}."));
    let (docs, deprecated) = (docs.outer(), deprecated(&operation.docs));
    quote!(#docs #deprecated)
}

pub(super) fn of_constructor(api: &Api, id: Id<Operation>, body: usize) -> TokenStream {
    let operation = &api.operations[id];
    let mut page = Page::of(&operation.docs, MEMBER).or(&request_line(operation));
    let is_one_of_several = operation.body_required && operation.bodies.len() > 1;
    if let Some(body) = operation.bodies.get(body).filter(|_| is_one_of_several) {
        page.say(&format!("Sends {}.", markdown::code(&body.media)));
    }
    let required = operation.parameters.iter().filter(|it| it.required);
    for parameter in required {
        let text = parameter.docs.description.as_deref().unwrap_or_default();
        if let Some(first) = markdown::lines(text, 400)
            .first()
            .map(|it| first_sentence(it))
        {
            page.item(&format!("{}: {first}", markdown::code(&parameter.wire)));
        }
    }
    let scopes = scopes(operation);
    if !scopes.is_empty() {
        let scopes: Vec<_> = scopes.into_iter().map(markdown::code).collect();
        page.gap();
        page.lines.extend(markdown::wrap(
            &format!("Scopes: {}.", scopes.join(", ")),
            MEMBER,
        ));
    }
    let docs = page.link(&operation.docs).outer();
    let deprecated = deprecated(&operation.docs);
    quote!(#docs #deprecated)
}

/// Enough to know what to give.
fn first_sentence(text: &str) -> &str {
    let end = text.match_indices(". ").map(|it| it.0 + 1).find(|end| {
        let head = &text[..*end];
        head.len() > 20
            && head.matches('`').count().is_multiple_of(2)
            && !head.ends_with("e.g.")
            && !head.ends_with("i.e.")
    });
    end.map_or(text, |end| &text[..end])
}

/// What the first way to be let in asks for.
fn scopes(operation: &Operation) -> Vec<&str> {
    let first = operation.security.as_ref().and_then(|it| it.first());
    first
        .into_iter()
        .flat_map(|it| &it.schemes)
        .flat_map(|it| &it.1)
        .map(String::as_str)
        .collect()
}

/// `#[deprecated]`, with the reason if the document has one.
fn deprecated(docs: &Docs) -> Option<TokenStream> {
    let reason = docs.deprecated.as_ref()?;
    let reason = markdown::plain(reason);
    Some(if reason.is_empty() {
        quote!(#[deprecated])
    } else {
        quote!(#[deprecated = #reason])
    })
}

pub(super) fn of_parameter(parameter: &Parameter) -> TokenStream {
    let mut page =
        Page::of(&parameter.docs, MEMBER).or(&format!("Sets {}.", markdown::code(&parameter.wire)));
    page.assumes(parameter.default.as_deref());
    let docs = page.outer();
    let deprecated = deprecated(&parameter.docs);
    quote!(#docs #deprecated)
}

impl Page {
    fn assumes(&mut self, default: Option<&str>) {
        const LONGEST: usize = 60;
        let default = default.filter(|it| !it.is_empty() && it.chars().count() <= LONGEST);
        if let Some(default) = default {
            self.note(&format!("Default: {}.", markdown::code(default)), MEMBER);
        }
    }
}

pub(super) fn of_part(part: &Part) -> TokenStream {
    let mut page =
        Page::of(&part.docs, MEMBER).or(&format!("Adds the part {}.", markdown::code(&part.wire)));
    if part.repeated {
        page.say("May be given several times.");
    }
    page.outer()
}

pub(super) fn of_body(body: &Body) -> TokenStream {
    let what = match body.content {
        BodyContent::Form { .. } => "The form to send.",
        BodyContent::Lines(_) => "The lines to send.",
        _ => "The body to send.",
    };
    Page::of(&body.docs, MEMBER).or(what).outer()
}

pub(super) fn of_type(api: &Api, id: Id<Type>) -> TokenStream {
    about_type(api, id).outer()
}

fn about_type(api: &Api, id: Id<Type>) -> Page {
    let ty = &api.types[id];
    let mut page = Page::of(&ty.docs, ITEM);
    for webhook in api.webhooks.iter().filter(|it| it.payload == Some(id)) {
        page.say(&format!(
            "Sent to us by the webhook {}.",
            markdown::code(&webhook.wire)
        ));
    }
    page.link(&ty.docs).deprecation(&ty.docs)
}

pub(super) fn of_undecided(api: &Api, id: Id<Type>, union: &Union) -> TokenStream {
    let mut page = about_type(api, id);
    let labels: Vec<_> = union
        .variants
        .iter()
        .map(|it| markdown::code(&it.label))
        .collect();
    page.gap();
    let text = format!(
        "One of {}; the document does not say which.",
        labels.join(", ")
    );
    page.lines.extend(markdown::wrap(&text, ITEM));
    page.outer()
}

/// A field whose type has a name and says the same does not repeat it.
pub(super) fn of_field(api: &Api, field: &Field, has_named_type: bool) -> TokenStream {
    let is_repeated = has_named_type && api.types[field.ty].docs == field.docs;
    let mut page = if is_repeated {
        Page::default()
    } else {
        Page::of(&field.docs, MEMBER)
    };
    page.assumes(field.default.as_deref());
    match &field.constant {
        Some(Literal::Text(text)) => {
            page.note(&format!("Always {}.", markdown::code(text)), MEMBER)
        }
        Some(Literal::Integer(number)) => page.note(&format!("Always `{number}`."), MEMBER),
        Some(Literal::Bool(it)) => page.note(&format!("Always `{it}`."), MEMBER),
        None => {}
    }
    match field.access {
        Access::ReadOnly => page.note("Read only.", MEMBER),
        Access::WriteOnly => page.note("Write only.", MEMBER),
        Access::Both => {}
    }
    if !is_repeated {
        page = page.deprecation(&field.docs);
    }
    page.outer()
}

pub(super) fn of_value(value: &EnumValue) -> TokenStream {
    let mut page = Page::default();
    page.vendor(value.description.as_deref().unwrap_or_default(), MEMBER);
    page.outer()
}

/// Our own text of a spec file, or `or` where it says nothing.
pub(super) fn of_ours(docs: &Docs, or: &str) -> TokenStream {
    Page::of(docs, ITEM).or(or).outer()
}

/// The same of a member.
pub(super) fn of_our_member(docs: &Docs, or: &str) -> TokenStream {
    Page::of(docs, MEMBER).or(or).outer()
}

/// The same at the head of a file.
pub(super) fn of_our_file(docs: &Docs, or: &str) -> TokenStream {
    Page::of(docs, ITEM).or(or).inner()
}
