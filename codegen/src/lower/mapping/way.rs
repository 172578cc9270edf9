//! Locators → typed ways: every step is looked up in the schema that it leads through.

use super::checker::{Checker, Scope};
use crate::diagnostic::Code;
use crate::ir::mapping::{Item, Root, Ty, TypeRef, Way, WayPart, WayStep};
use crate::ir::{Field, Presence, Record, Rest, Site};
use crate::nearest::nearest;
use connectome::formula::{Locator, Step};

/// Where a way has come.
struct Walk {
    way: Way,
    ty: Ty,
    optional: bool,
    /// The way so far, as it is written.
    text: String,
    site: Site,
}

/// A way, what it leads to, and whether that may be missing.
pub(super) type Found = (Way, Ty, bool);

impl Checker<'_, '_> {
    /// Where a locator leads; `None` when that is nowhere, which is reported.
    pub(super) fn way(&mut self, locator: &Locator, site: Site) -> Option<Found> {
        let (mut walk, steps) = self.start(locator, site)?;
        let begins = walk.text.len();
        let mut rest = steps.iter();
        while let Some(step) = rest.next() {
            match step {
                Step::Key(key) => self.key(&mut walk, key, rest.as_slice())?,
                Step::Index(position) => self.index(&mut walk, *position)?,
            }
            // `$.extra.key` is one step.
            if matches!(
                &walk.way.steps.last().map(|it| &it.part),
                Some(WayPart::Extra(..))
            ) && step_key(step) == "extra"
            {
                rest.next();
            }
        }
        walk.way.text = locator.to_string();
        walk.way.place.push_str(&walk.text[begins..]);
        Some((walk.way, walk.ty, walk.optional))
    }

    // Inside an iteration a way begins with `item`, `index`, or `parent` for what is outside.
    fn start<'l>(&mut self, locator: &'l Locator, site: Site) -> Option<(Walk, &'l [Step])> {
        let mut steps = locator.steps();
        let mut depth = self.scopes.len();
        let mut text = "$".to_owned();
        let (root, ty, optional, place) = loop {
            let Some(scope) = depth.checked_sub(1).map(|it| self.scopes[it].clone()) else {
                break (Root::Source, self.source.clone(), false, "$".to_owned());
            };
            let Scope {
                item,
                depth: at,
                place,
            } = scope;
            let (first, after) = match steps {
                [Step::Key(first), after @ ..] => (&**first, after),
                _ => ("", steps),
            };
            steps = after;
            text.push('.');
            text.push_str(first);
            match first {
                "item" => break (Root::Item(at), item.ty, item.optional, place),
                "index" => {
                    let ty = Ty::Primitive(crate::ir::Primitive::I64);
                    break (Root::Index(at), ty, false, place);
                }
                "parent" => depth -= 1,
                _ => {
                    self.report(
                        Code::UNKNOWN_FIELD,
                        site,
                        format!("inside `$iterate` there is no `{locator}`"),
                    )
                    .help(match first {
                        "" => "it is `$.item`, `$.index` or `$.parent.…`".to_owned(),
                        _ => format!(
                            "what is outside is `$.parent.{0}`, a part of the item `$.item.{0}`",
                            locator.to_string().trim_start_matches("$.")
                        ),
                    });
                    return None;
                }
            }
        };
        let way = Way {
            root,
            steps: Vec::new(),
            text: String::new(),
            place,
        };
        let walk = Walk {
            way,
            ty,
            optional,
            text,
            site,
        };
        Some((walk, steps))
    }

    fn key(&mut self, walk: &mut Walk, key: &str, after: &[Step]) -> Option<()> {
        match walk.ty.clone() {
            Ty::Record(at) => {
                let record = self.schemas.record(at)?;
                let found = record.fields.iter().position(|it| it.wire == key);
                match found {
                    Some(position) => self.field(walk, at, record, position),
                    None => self.unnamed(walk, at, record, key, after),
                }
            }
            Ty::Map(_, value) => {
                walk.step(WayPart::Key(key.to_owned()), value.ty, true);
                walk.said(key);
                Some(())
            }
            Ty::Json | Ty::Whole(_) => {
                walk.step(WayPart::JsonKey(key.to_owned()), Ty::Json, true);
                walk.said(key);
                Some(())
            }
            ty => {
                let text = &walk.text;
                let help = match ty {
                    Ty::List(_) => format!(
                        "one of its items has: `{text}[0].{key}`; `$iterate` goes through all of them"
                    ),
                    _ => format!("end the way at `{text}`"),
                };
                self.has_none(walk, &format!("`{key}`"), help)
            }
        }
    }

    fn field(
        &mut self,
        walk: &mut Walk,
        at: TypeRef,
        record: &Record,
        position: usize,
    ) -> Option<()> {
        let field = &record.fields[position];
        let Item { ty, optional } = self.schemas.item(at.side, field.ty);
        let part = WayPart::Field {
            record: at,
            position,
            held: self.schemas.held(at, field),
        };
        walk.step(part, ty, optional || field.presence != Presence::Required);
        walk.said(&field.wire);
        Some(())
    }

    // A key that the document does not name is a slip of the pen more often than a custom field.
    fn unnamed(
        &mut self,
        walk: &mut Walk,
        at: TypeRef,
        record: &Record,
        key: &str,
        after: &[Step],
    ) -> Option<()> {
        let value = match record.rest {
            Rest::Closed => None,
            Rest::Open => Some(Ty::Json),
            Rest::Typed(value) => Some(self.schemas.item(at.side, value).ty),
        };
        if let Some(ty) = value {
            let wanted = match (key, after) {
                ("extra", [Step::Key(wanted), ..]) => Some(&**wanted),
                _ if self.open == Some(at) => Some(key),
                _ => None,
            };
            if let Some(wanted) = wanted {
                walk.step(WayPart::Extra(at, wanted.to_owned()), ty, true);
                walk.said(wanted);
                return Some(());
            }
        }
        let help = self.instead(&walk.text, at, record, key);
        let name = self.schemas.name(at);
        self.report(
            Code::UNKNOWN_FIELD,
            walk.site,
            format!("{name} has no field `{}`", key.escape_debug()),
        )
        .help(help);
        None
    }

    // What may have been meant by a key that a record at this place does not have.
    fn instead(&self, place: &str, at: TypeRef, record: &Record, key: &str) -> String {
        let names: Vec<_> = record.fields.iter().map(|it| it.wire.as_str()).collect();
        if let Some(meant) = nearest(key, names.iter().copied()) {
            return format!("perhaps `{place}.{meant}`");
        }
        let has_it = |it: &&Field| match self.schemas.item(at.side, it.ty).ty {
            Ty::Record(inner) => {
                let inner = self.schemas.record(inner);
                inner.is_some_and(|it| it.fields.iter().any(|it| it.wire == key))
            }
            _ => false,
        };
        if let Some(around) = record.fields.iter().find(has_it) {
            return format!("perhaps `{place}.{}.{key}`", around.wire);
        }
        match record.rest {
            Rest::Closed => format!("it has {}", some(&names)),
            Rest::Open | Rest::Typed(_) => {
                format!("if the app has it all the same, write `{place}.extra.{key}`")
            }
        }
    }

    fn index(&mut self, walk: &mut Walk, position: usize) -> Option<()> {
        match walk.ty.clone() {
            Ty::List(item) => {
                walk.step(WayPart::Item(position), item.ty, true);
            }
            Ty::Json | Ty::Whole(_) => {
                walk.step(WayPart::JsonItem(position), Ty::Json, true);
            }
            _ => return self.has_none(walk, "items", format!("leave `[{position}]` out")),
        }
        walk.text.push_str(&format!("[{position}]"));
        Some(())
    }

    // What a way has come to has no such part.
    fn has_none(&mut self, walk: &Walk, part: &str, help: String) -> Option<()> {
        let label = self.schemas.label(&walk.ty);
        let message = format!("`{}` is {label} and has no {part}", walk.text);
        self.report(Code::UNFIT_TYPE, walk.site, message).help(help);
        None
    }
}

impl Walk {
    fn step(&mut self, part: WayPart, ty: Ty, optional: bool) {
        self.way.steps.push(WayStep {
            part,
            ty: ty.clone(),
        });
        self.ty = ty;
        self.optional |= optional;
    }

    fn said(&mut self, key: &str) {
        self.text.push('.');
        self.text.push_str(key);
    }
}

fn step_key(step: &Step) -> &str {
    match step {
        Step::Key(key) => key,
        Step::Index(_) => "",
    }
}

/// The first of these names, as a message lists them.
pub(super) fn some(names: &[&str]) -> String {
    const SHOWN: usize = 12;
    let shown: Vec<_> = names
        .iter()
        .take(SHOWN)
        .map(|it| format!("`{it}`"))
        .collect();
    match names.len().checked_sub(SHOWN) {
        None | Some(0) if names.is_empty() => "no fields".to_owned(),
        None | Some(0) => shown.join(", "),
        Some(more) => format!("{} and {more} more", shown.join(", ")),
    }
}
