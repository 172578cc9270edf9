//! Whether what a mapping takes is there: every locator against what it leads into.

use super::value::Value;
use crate::diagnostic::{Code, Diagnostics};
use crate::ir::unified::{Model, Unified};
use crate::ir::{Id, Primitive, Shape, Type};
use crate::nearest::nearest;
use crate::parse::strict::quoted;
use connectome::formula::{Expression, Formula, Jsonata, Locator, Operator, Step, Term, Values};

/// The work on one direction of a mapping.
pub(super) struct Check<'u, 'v, 'd> {
    pub(super) unified: &'u Unified,
    pub(super) model: &'u Model,
    pub(super) value: &'v Value<'v>,
    pub(super) diagnostics: &'d mut Diagnostics,
    /// Parts that cannot be imported.
    pub(super) refused: Vec<Vec<String>>,
    /// `$var`s whose locator is another one in our models, by their pointers.
    pub(super) renamed: Vec<(String, String)>,
}

/// What locators lead into.
pub(super) enum Scope<'s> {
    /// The app's record: nothing is known.
    Unknown,
    /// A value of a model.
    Of(Id<Type>),
    /// Inside `$iterate`: the item, and what is outside.
    Item(Option<Id<Type>>, &'s Scope<'s>),
}

impl Check<'_, '_, '_> {
    /// Every locator in a formula.
    pub(super) fn takes(&mut self, scope: &Scope<'_>, formula: &Formula) {
        let here = &*formula.pointer;
        match &formula.expression {
            Expression::Var(locator) => {
                self.locator(scope, locator, here);
            }
            Expression::Iterate { source, item } => {
                self.takes(scope, source);
                let of = self.source(scope, source);
                self.takes(&Scope::Item(of, scope), item);
            }
            Expression::Object(members) => members.iter().for_each(|(_, it)| self.takes(scope, it)),
            Expression::List(items) => items.iter().for_each(|it| self.takes(scope, it)),
            Expression::Tpl { values, .. } => {
                values.iter().for_each(|(_, it)| self.takes_text(scope, it));
            }
            Expression::Concat { values, delimiter } => {
                match values {
                    Values::Listed(values) => {
                        values.iter().for_each(|it| self.takes_text(scope, it))
                    }
                    Values::Computed(list) => self.takes(scope, list),
                }
                delimiter.iter().for_each(|it| self.takes(scope, it));
            }
            Expression::Map {
                value,
                mapping,
                default,
            } => {
                self.takes(scope, value);
                let entries = mapping
                    .iter()
                    .flat_map(|it| [Some(&it.from), it.to.as_ref()])
                    .flatten();
                entries.for_each(|it| self.takes(scope, it));
                default.iter().for_each(|it| self.takes(scope, it));
            }
            Expression::Case { cases, default } => {
                let parts = cases
                    .iter()
                    .flat_map(|it| [&it.filter, &it.value])
                    .flatten();
                parts.for_each(|it| self.takes(scope, it));
                default.iter().for_each(|it| self.takes(scope, it));
            }
            Expression::Eval { value, operator } => {
                self.takes(scope, value);
                if let (_, Some(operand)) = Operator::parts(operator) {
                    self.takes(scope, operand);
                }
            }
            Expression::And(values)
            | Expression::Or(values)
            | Expression::FirstNotEmpty(values)
            | Expression::MergeObjects(values) => match values {
                Values::Listed(values) => values.iter().for_each(|it| self.takes(scope, it)),
                Values::Computed(list) => self.takes(scope, list),
            },
            Expression::FirstName(it)
            | Expression::LastName(it)
            | Expression::DomainFromEmail(it)
            | Expression::ExtractDate(it)
            | Expression::ExtractTime(it) => self.takes_text(scope, it),
            Expression::Lookup(it) | Expression::DataSchemaRef(it) => self.takes(scope, it),
            Expression::FindExternalRecordId(link) | Expression::FindAppRecordId(link) => {
                self.takes(scope, &link.record_id);
            }
            Expression::Jsonata(jsonata) => self.jsonata(scope, jsonata, here),
            // `$copy` leads into the app's record, whichever way the mapping goes.
            Expression::Copy(_)
            | Expression::Literal(_)
            | Expression::Plain(_)
            | Expression::Record { .. } => {}
        }
    }

    /// A formula whose value becomes text.
    fn takes_text(&mut self, scope: &Scope<'_>, formula: &Formula) {
        let Expression::Var(locator) = &formula.expression else {
            return self.takes(scope, formula);
        };
        let Some(ty) = self.locator(scope, locator, &formula.pointer) else {
            return;
        };
        if matches!(self.shape(ty), Some(Shape::List(_) | Shape::Record(_))) {
            let held = self.label(ty);
            self.refuse(
                Code::UNFIT_TYPE,
                &formula.pointer,
                format!("`{locator}` is {held}, and text is wanted here"),
                "name a single value in it".to_owned(),
            );
        }
    }

    /// The items of what `$iterate` goes through.
    fn source(&mut self, scope: &Scope<'_>, source: &Formula) -> Option<Id<Type>> {
        let Expression::Var(locator) = &source.expression else {
            return None;
        };
        let ty = self.reach(scope, locator, Lists::Ends).ok()??;
        match self.shape(ty)? {
            Shape::List(item) => Some(*item),
            Shape::Any => None,
            _ => {
                let held = self.label(ty);
                self.refuse(
                    Code::UNFIT_TYPE,
                    &source.pointer,
                    format!("`$iterate` goes through a list, and `{locator}` is {held}"),
                    "name a list".to_owned(),
                );
                None
            }
        }
    }

    fn jsonata(&mut self, scope: &Scope<'_>, jsonata: &Jsonata, here: &str) {
        let mut found = Vec::new();
        paths(&jsonata.term, &mut found);
        for locator in found {
            if let Err(lost) = self.reach(scope, locator, Lists::GoneThrough) {
                self.refuse(lost.code, here, lost.message, lost.help);
            }
        }
    }

    /// What a locator leads to; `None` when that is not known, or reported.
    fn locator(&mut self, scope: &Scope<'_>, locator: &Locator, here: &str) -> Option<Id<Type>> {
        if let Some(renamed) = self.rename(scope, locator) {
            self.renamed.push((here.to_owned(), renamed.to_string()));
            return self.reach(scope, &renamed, Lists::Ends).ok().flatten();
        }
        match self.reach(scope, locator, Lists::Ends) {
            Ok(found) => found,
            Err(lost) => {
                self.refuse(lost.code, here, lost.message, lost.help);
                None
            }
        }
    }

    /// The locator with our spelling of a field of the model itself.
    fn rename(&self, scope: &Scope<'_>, locator: &Locator) -> Option<Locator> {
        let mut steps = locator.steps().to_vec();
        let mut scope = scope;
        let mut at = 0;
        while let Scope::Item(_, outer) = scope {
            if !matches!(steps.get(at), Some(Step::Key(key)) if &**key == "parent") {
                return None;
            }
            scope = outer;
            at += 1;
        }
        let Scope::Of(ty) = scope else { return None };
        let Some(Step::Key(key)) = steps.get_mut(at) else {
            return None;
        };
        if *ty != self.model.record {
            return None;
        }
        let found = self
            .model
            .renamed
            .iter()
            .find(|(theirs, _)| **theirs == **key);
        *key = found?.1.as_str().into();
        Some(Locator::from_steps(steps))
    }

    fn reach(
        &self,
        scope: &Scope<'_>,
        locator: &Locator,
        lists: Lists,
    ) -> Result<Option<Id<Type>>, Lost> {
        let mut steps = locator.steps();
        let mut scope = scope;
        let mut ty = loop {
            match (scope, steps.split_first()) {
                (Scope::Unknown, _) => return Ok(None),
                (Scope::Of(ty), _) => break *ty,
                (Scope::Item(..), None) => return Ok(None),
                (Scope::Item(item, outer), Some((Step::Key(key), rest))) => {
                    steps = rest;
                    match &**key {
                        "item" => match item {
                            Some(item) => break *item,
                            None => return Ok(None),
                        },
                        "index" => return Ok(None),
                        "parent" => scope = outer,
                        other => return Err(Lost::in_iterate(locator, other)),
                    }
                }
                (Scope::Item(..), Some((Step::Index(_), _))) => {
                    return Err(Lost::in_iterate(locator, "[…]"));
                }
            }
        };
        for step in steps {
            let mut shape = self.shape(ty);
            if let (Lists::GoneThrough, Some(Shape::List(item))) = (lists, shape) {
                ty = *item;
                shape = self.shape(ty);
            }
            let Some(shape) = shape else {
                return Ok(None);
            };
            ty = match (step, shape) {
                (_, Shape::Any) => return Ok(None),
                (Step::Key(key), Shape::Record(_)) => match self.field(ty, key) {
                    Some(field) => field,
                    None => {
                        return Err(Lost {
                            code: Code::UNKNOWN_FIELD,
                            message: format!(
                                "`{locator}` leads nowhere: {} has no field `{}`",
                                self.name(ty),
                                key.escape_debug()
                            ),
                            help: self.known_fields(ty, key),
                        });
                    }
                },
                (Step::Index(_), Shape::List(item)) => *item,
                (Step::Key(key), Shape::List(_)) => {
                    return Err(Lost {
                        code: Code::UNFIT_TYPE,
                        message: format!(
                            "`{locator}` leads into a list, which has no field `{}`",
                            key.escape_debug()
                        ),
                        help: "name an item, `[0]`, or go through it with `$iterate`".to_owned(),
                    });
                }
                (_, _) => {
                    return Err(Lost {
                        code: Code::UNKNOWN_FIELD,
                        message: format!(
                            "`{locator}` leads into {}, which has no parts",
                            self.label(ty)
                        ),
                        help: "end the locator earlier".to_owned(),
                    });
                }
            };
        }
        Ok(Some(ty))
    }

    /// The type itself, behind its other names.
    pub(super) fn shape(&self, id: Id<Type>) -> Option<&Shape> {
        let mut shape = &self.unified.types[id].shape;
        for _ in 0..self.unified.types.len() {
            match shape {
                Shape::Alias(target) | Shape::Nullable(target) => {
                    shape = &self.unified.types[*target].shape;
                }
                shape => return Some(shape),
            }
        }
        None
    }

    pub(super) fn field(&self, record: Id<Type>, key: &str) -> Option<Id<Type>> {
        let Some(Shape::Record(fields)) = self.shape(record) else {
            return None;
        };
        let found = fields.fields.iter().find(|it| it.wire == key);
        found.map(|it| it.ty)
    }

    pub(super) fn known_fields(&self, record: Id<Type>, key: &str) -> String {
        let Some(Shape::Record(fields)) = self.shape(record) else {
            return String::new();
        };
        if let Some(help) = self.called_otherwise(record, key) {
            return help;
        }
        let known: Vec<&str> = fields.fields.iter().map(|it| it.wire.as_str()).collect();
        match nearest(key, known.iter().copied()) {
            Some(meant) => format!("perhaps `{meant}`"),
            None => format!("it has {}", quoted(&known)),
        }
    }

    /// A model that serves this one calls a field of it like that: a task's subject is an activity's title.
    fn called_otherwise(&self, record: Id<Type>, key: &str) -> Option<String> {
        if record != self.model.record {
            return None;
        }
        self.model.stand_ins.iter().find_map(|it| {
            let other = &self.unified.models[it.model];
            let (Shape::Record(ours), Shape::Record(theirs)) =
                (self.shape(record)?, self.shape(other.record)?)
            else {
                return None;
            };
            let (own, _) = it
                .fields
                .iter()
                .find(|it| theirs.fields[it.1].wire == key)?;
            let own = &ours.fields[*own].wire;
            Some(format!(
                "perhaps `{own}`: `{key}` is what `{}` call it",
                other.key
            ))
        })
    }

    /// What a record is called in messages.
    pub(super) fn name(&self, record: Id<Type>) -> String {
        if record == self.model.record {
            return format!("`{}`", self.model.key);
        }
        match self.unified.types[record].name() {
            Some(name) => format!("`{name}`"),
            None => "this part of the model".to_owned(),
        }
    }

    /// What a type holds, in the words that messages use.
    pub(super) fn label(&self, id: Id<Type>) -> String {
        match self.shape(id) {
            Some(Shape::Primitive(Primitive::I64)) => "an integer".to_owned(),
            Some(Shape::Reference(record)) => format!("the id of one of {}", self.key_of(*record)),
            Some(shape) => shape.label().to_owned(),
            None => "something else".to_owned(),
        }
    }

    fn key_of(&self, record: Id<Type>) -> String {
        let mut models = self.unified.models.iter();
        let found = models.find(|(_, it)| it.record == record);
        found.map_or_else(
            || "the records".to_owned(),
            |(_, it)| format!("`{}`", it.key),
        )
    }

    /// Reports a part that cannot be imported.
    pub(super) fn refuse(
        &mut self,
        code: &'static Code,
        pointer: &str,
        message: String,
        help: String,
    ) {
        let site = self.value.near(pointer).node.site();
        self.diagnostics.report(code, site, message).help(help);
        self.refused.push(self.value.removable(pointer));
    }

    /// The same, pointing at the key.
    pub(super) fn refuse_key(
        &mut self,
        code: &'static Code,
        pointer: &str,
        message: String,
        help: String,
    ) {
        let site = self.value.near(pointer).node.site();
        self.diagnostics
            .report(code, site, message)
            .of_key()
            .help(help);
        self.refused.push(self.value.removable(pointer));
    }
}

/// What a list on the way means.
#[derive(Clone, Copy, PartialEq)]
enum Lists {
    /// Only an index leads on.
    Ends,
    /// A key leads on in each item.
    GoneThrough,
}

/// Why a locator leads nowhere.
struct Lost {
    code: &'static Code,
    message: String,
    help: String,
}

impl Lost {
    fn in_iterate(locator: &Locator, key: &str) -> Self {
        Self {
            code: Code::UNKNOWN_FIELD,
            message: format!(
                "`{locator}` leads nowhere: inside `$iterate` there is no `{}`",
                key.escape_debug()
            ),
            help: "begin it with `$.item`, `$.index` or `$.parent`".to_owned(),
        }
    }
}

/// The paths in a JSONata expression.
fn paths<'t>(term: &'t Term, found: &mut Vec<&'t Locator>) {
    match term {
        Term::Literal(_) => {}
        Term::Path(locator) => found.push(locator),
        Term::Equal(a, b) | Term::NotEqual(a, b) | Term::And(a, b) | Term::Or(a, b) => {
            paths(a, found);
            paths(b, found);
        }
        Term::Not(it) | Term::Boolean(it) | Term::Exists(it) => paths(it, found),
        Term::Conditional {
            condition,
            then,
            otherwise,
        } => {
            paths(condition, found);
            paths(then, found);
            otherwise.iter().for_each(|it| paths(it, found));
        }
    }
}
