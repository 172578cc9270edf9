//! Rules that look at more than one item: one function for each, its reason above it.

mod body;
mod collection;
mod connector;
mod fit;
mod paging;
mod record;
mod sending;
mod writing;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Site};
use crate::ir::{Api, Connector, Id, Operation, Shape, Type};

/// Judges what a connector's files mean. `keys` are the names of the API's operations, in their order.
pub(crate) fn check(api: &Api, keys: &[String], diagnostics: &mut Diagnostics) {
    let mut check = Check {
        api,
        keys,
        diagnostics,
    };
    if let Some(connector) = &api.connector {
        check.connector(connector);
    }
    check.names_differ();
    for (_, collection) in api.collections.iter() {
        check.can_do_something(collection);
        check.parameters_are_used(collection);
        check.drilldowns_know_where(collection);
        check.id_is_one_value(collection);
        check.times_are_times(collection);
        check.texts_are_texts(collection);
        check.secrets_are_fields(collection);
        check.records_are_records(collection);
        check.custom_fields_have_a_place(collection);
        check.fields_can_be_named(collection);
        check.constants_fit(collection);
        check.given_values_fit(collection);
        check.conditions_fit(collection);
        check.nothing_required_is_missing(collection);
        check.bodies_are_whole(collection);
        check.optional_parameters_fill_no_body(collection);
        check.paging_is_sent_once(collection);
        check.paging_fits(collection);
        check.written_fields_can_be_written(collection);
        check.new_records_are_whole(collection);
        check.something_is_written(collection);
    }
}

/// What a rule needs to judge and to report.
struct Check<'a, 'd> {
    api: &'a Api,
    keys: &'a [String],
    diagnostics: &'d mut Diagnostics,
}

impl<'a> Check<'a, '_> {
    fn report(&mut self, code: &'static Code, site: Site, message: String) -> &mut Diagnostic {
        self.diagnostics.report(code, site, message)
    }

    fn connector(&mut self, connector: &Connector) {
        self.credentials_are_known(connector);
        self.scopes_are_asked_for(connector);
        self.test_needs_nothing(connector);
        self.base_url_is_one(connector);
        self.headers_are_headers(connector);
        self.defaults_are_values(connector);
    }

    /// Our name of an operation.
    fn key(&self, operation: Id<Operation>) -> &'a str {
        &self.keys[operation.index()]
    }

    fn shape(&self, ty: Id<Type>) -> &'a Shape {
        &self.api.types[self.api.present(ty).0].shape
    }

    /// What messages call a type: its name, where it has one that says more than what it is.
    fn label(&self, ty: Id<Type>) -> String {
        let (ty, _) = self.api.present(ty);
        match (&self.api.types[ty].shape, self.api.types[ty].name()) {
            (Shape::Record(_) | Shape::Union(_), Some(name)) => format!("`{name}`"),
            (shape, _) => shape.label().to_owned(),
        }
    }
}
