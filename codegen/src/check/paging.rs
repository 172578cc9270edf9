//! How the next page is asked for.

use super::Check;
use crate::diagnostic::Code;
use crate::ir::{
    Advance, Ask, Collection, FieldPath, InputType, List, Match, Paging, Primitive, Shape, Take,
    Target, Where,
};

impl Check<'_, '_> {
    // What `with` says would win on every page, and the first page would come for ever.
    pub(super) fn paging_is_sent_once(&mut self, collection: &Collection) {
        for Paged {
            ask,
            paging,
            filters,
            conditions,
        } in pagings(collection)
        {
            let limit = paging.limit.as_ref().map(|it| (&it.send, it.site));
            let advance = paging.advance.send().map(|it| (it, paging.site));
            if let (Some((limit, site)), Some((advance, other))) = (limit, advance)
                && limit.is_same(advance)
            {
                let place = self.place(ask, limit);
                self.report(
                    Code::REPEATED_ENTRY,
                    site,
                    format!("the limit is sent as {place}, which moves the pages on already"),
                )
                .related(other, "here");
            }
            for (target, site) in advance.into_iter().chain(limit) {
                let twice = ask.arguments.iter().find(|it| it.target.is_same(target));
                let filter = filters
                    .iter()
                    .map(|it| Target::Parameter(*it))
                    .any(|it| it == *target);
                let narrowed = conditions.filter(|it| it.sent().any(|send| send.is_same(target)));
                let place = self.place(ask, target);
                if let Some(twice) = twice {
                    self.report(
                        Code::REPEATED_ENTRY,
                        twice.site,
                        format!("paging sends {place}, so it cannot be given here"),
                    )
                    .related(site, "this sends it");
                } else if filter {
                    self.report(
                        Code::REPEATED_ENTRY,
                        site,
                        format!("paging sends {place}, so it cannot be a filter as well"),
                    )
                    .help("take it out of `filters`");
                } else if let Some(narrowed) = narrowed {
                    self.report(
                        Code::REPEATED_ENTRY,
                        narrowed.site,
                        format!("paging sends {place}, so conditions cannot go there"),
                    )
                    .related(site, "this sends it");
                }
            }
        }
    }

    // A cursor that does not fit, a total that is no number: the first page would be the last.
    pub(super) fn paging_fits(&mut self, collection: &Collection) {
        for Paged { ask, paging, .. } in pagings(collection) {
            if let Some(limit) = &paging.limit {
                self.takes_integer(
                    ask,
                    &limit.send,
                    limit.site,
                    "how many records a page holds",
                );
            }
            if let Some(more) = &paging.more
                && !matches!(
                    self.shape(more.ty),
                    Shape::Primitive(Primitive::Bool) | Shape::Any
                )
            {
                let label = self.label(more.ty);
                self.report(
                    Code::UNFIT_TYPE,
                    more.site,
                    format!("`more` leads to {label}, not to a boolean"),
                );
            }
            match &paging.advance {
                Advance::Single | Advance::Link { .. } => {}
                Advance::Cursor { send, take } => self.cursor_fits(ask, paging, send, take),
                Advance::Offset { send, total } => {
                    self.takes_integer(ask, send, paging.site, "an offset");
                    self.is_number("total", total.as_ref());
                }
                Advance::Page {
                    send, pages, total, ..
                } => {
                    self.takes_integer(ask, send, paging.site, "a page's number");
                    self.is_number("pages", pages.as_ref());
                    self.is_number("total", total.as_ref());
                }
                Advance::NextUrl { take } => {
                    if let Take::Body(path) = take
                        && !matches!(
                            self.shape(path.ty),
                            Shape::Primitive(Primitive::Text) | Shape::Any
                        )
                    {
                        let label = self.label(path.ty);
                        self.report(
                            Code::UNFIT_TYPE,
                            path.site,
                            format!("`take` leads to {label}, not to a URL"),
                        );
                    }
                }
            }
        }
    }

    fn cursor_fits(&mut self, ask: &Ask, paging: &Paging, send: &Target, take: &Take) {
        let given = match take {
            Take::Header(_) => InputType::Text,
            Take::Body(path) if self.is_one_value(path.ty) => self.input_of(path.ty),
            Take::Body(path) if *self.shape(path.ty) == Shape::Any => InputType::Text,
            Take::Body(path) => {
                let label = self.label(path.ty);
                self.report(
                    Code::UNFIT_TYPE,
                    path.site,
                    format!("`take` leads to {label}, not to a cursor: text or an integer"),
                );
                return;
            }
        };
        let ty = self.type_of(ask, send);
        if let Some(problem) = self.not_an_input(ty, given) {
            let place = self.place(ask, send);
            let what = given.label();
            self.report(
                Code::UNFIT_TYPE,
                paging.site,
                format!("the cursor is {what}, but {place} {problem}"),
            );
        }
    }

    fn takes_integer(&mut self, ask: &Ask, send: &Target, site: crate::ir::Site, what: &str) {
        let ty = self.type_of(ask, send);
        if let Some(problem) = self.not_an_input(ty, InputType::Integer) {
            let place = self.place(ask, send);
            self.report(
                Code::UNFIT_TYPE,
                site,
                format!("{place} cannot be {what}, it {problem}"),
            );
        }
    }

    fn is_number(&mut self, name: &str, path: Option<&FieldPath>) {
        let Some(path) = path else { return };
        let is_number = match self.shape(path.ty) {
            Shape::Primitive(it) => it.is_number(),
            Shape::Any => true,
            _ => false,
        };
        if !is_number {
            let label = self.label(path.ty);
            self.report(
                Code::UNFIT_TYPE,
                path.site,
                format!("`{name}` leads to {label}, not to a number"),
            );
        }
    }
}

/// A call that brings page after page.
struct Paged<'a> {
    ask: &'a Ask,
    paging: &'a Paging,
    filters: &'a [usize],
    conditions: Option<&'a Where>,
}

/// Every paging of a collection.
fn pagings(collection: &Collection) -> impl Iterator<Item = Paged<'_>> {
    let plain = |(ask, paging)| Paged {
        ask,
        paging,
        filters: &[],
        conditions: None,
    };
    let list = collection.list.iter().flat_map(move |it| {
        let conditions = it.conditions.as_ref();
        let through = it.through();
        let own = Paged {
            filters: &it.filters,
            conditions: conditions.filter(|_| through.is_none()),
            ..plain((&it.ask, &it.paging))
        };
        let through = through.map(|it| Paged {
            conditions,
            ..plain((&it.ask, &it.paging))
        });
        std::iter::once(own).chain(through)
    });
    let search = collection.search.iter();
    // A match that is paged as they are says nothing that could be wrong.
    let is_own = |it: &&Match| {
        let list = collection
            .list
            .iter()
            .flat_map(List::pagings)
            .map(|it| it.1);
        let search = collection.search.iter().map(|it| &it.paging);
        !list.chain(search).any(|other| other.site == it.paging.site)
    };
    let matching = collection.matching.iter().filter(is_own);
    let others = search.map(|it| (&it.ask, &it.paging));
    let others = others.chain(matching.map(|it| (&it.ask, &it.paging)));
    list.chain(others.map(plain))
}
