//! `where` of a list: filters that become one text.

use super::Lowering;
use crate::diagnostic::Code;
use crate::ir::{
    Ask, Condition, FieldPath, Id, List, Operator, PathPart, Primitive, Quote, Shape, Target, Type,
    Where,
};
use crate::parse::connector::conditions::{self as file, Bare};
use crate::parse::strict::Text;

/// The places of a condition that something is put into.
const FIELD: &str = "{field}";
const VALUE: &str = "{value}";
/// The place of `within`.
const CONDITIONS: &str = "{conditions}";

impl<'t> Lowering<'t, '_> {
    /// What narrows a list of these records besides `filters`; `None` when a part of it has been reported.
    pub(super) fn conditions(
        &mut self,
        ask: &Ask,
        filters: &[usize],
        record: Id<Type>,
        said: &file::Where<'t>,
    ) -> Option<Where> {
        let send = self.target(ask.operation, said.send);
        if let Some(send) = &send {
            self.is_sent_once(ask, filters, send, said.send);
        }
        let quote = match &said.quote {
            Some(it) => self.quote(it).map(Some),
            None => Some(None),
        };
        if let (None, Some((_, first))) = (&said.quote, said.bare.first()) {
            let message = "no text stands in quotes, so none has to stand without";
            self.report(Code::UNUSED_INPUT, first.site, message)
                .help("add `quote: …`, or leave `bare` out");
        }
        let within = match said.within {
            Some(it) => self.template(it, &[CONDITIONS]).map(|it| {
                let (before, after) = it.split_once(CONDITIONS).unwrap_or_default();
                (before.to_owned(), after.to_owned())
            }),
            None => Some(Default::default()),
        };
        let conditions = self.all(record, said);
        if said.fields.is_empty() {
            let site = said.node.get("fields").unwrap_or(said.node).site();
            self.report(Code::MISSING_KEY, site, "nothing can be asked by")
                .help("name fields of the record: `email: is`");
            return None;
        }
        Some(Where {
            send: send?,
            join: said.join.text.to_owned(),
            within: within?,
            quote: quote?,
            conditions: conditions?,
            site: said.send.site,
        })
    }

    /// The conditions of the list that ask for these fields.
    pub(super) fn conditions_of(
        &mut self,
        list: Option<&List>,
        ask: &Ask,
        record: Id<Type>,
        said: &[Text<'t>],
    ) -> Option<Vec<(FieldPath, usize)>> {
        let Some(first) = said.first() else {
            return Some(Vec::new());
        };
        let same = list.filter(|it| it.ask.operation == ask.operation);
        let Some(of) = same.and_then(|it| it.conditions.as_ref()) else {
            let message = "`where` names conditions of the list, which asks nothing by conditions";
            self.report(Code::MISSING_KEY, first.site, message)
                .help("ask the list's operation, and add `where` to the list");
            return None;
        };
        let mut found = Vec::new();
        for name in said {
            let path = self.field(record, *name)?;
            let spelled = self.spelled(&path);
            let Some(at) = of.conditions.iter().position(|it| it.name == spelled) else {
                let known = of
                    .conditions
                    .iter()
                    .filter(|it| it.operator == Operator::Is);
                let known: Vec<_> = known.map(|it| it.name.as_str()).collect();
                let message = format!("the list is not asked by `{}`", name.text);
                self.unknown(Code::UNKNOWN_FIELD, name.site, message, name.text, &known);
                return None;
            };
            found.push((path, at));
        }
        Some(found)
    }

    // One of the two would be lost.
    fn is_sent_once(&mut self, ask: &Ask, filters: &[usize], send: &Target, said: Text<'t>) {
        let other = ask.arguments.iter().find(|it| it.target.is_same(send));
        if let Some(other) = other.map(|it| it.site) {
            let message = format!("`{}` is always sent, so no filter can be", said.text);
            self.report(Code::REPEATED_ENTRY, said.site, message)
                .related(other, "here");
        } else if filters.iter().any(|it| *send == Target::Parameter(*it)) {
            let message = format!("`{}` is a filter of its own already", said.text);
            self.report(Code::REPEATED_ENTRY, said.site, message)
                .help("take it out of `filters`");
        }
    }

    // What a program asks for stays in its quotes: whoever writes them says how a quote is told from their end.
    fn quote(&mut self, said: &file::Quote<'t>) -> Option<Quote> {
        let refuse = said.refuse.map_or("", |it| it.text);
        let mut begins = vec![(said.with.0, said.with.1)];
        for (one, key, escape) in &said.escape {
            let first = escape.text.chars().next()?;
            if escape.text.chars().eq([*one]) {
                let message = format!("`{one}` is written as itself, which is no other way");
                self.report(Code::UNFIT_TYPE, escape.site, message)
                    .help(format!("mostly twice, `{one}{one}`, or `\\{one}`"));
                return None;
            }
            if first != *one {
                begins.push((first, *escape));
            }
            if refuse.contains(*one) {
                let message = format!("`{}` is refused as well", one.escape_debug());
                self.report(Code::REPEATED_ENTRY, key.site, message)
                    .of_key()
                    .help("escape it or refuse it");
            }
        }
        let is_told = |one: char| refuse.contains(one) || said.escape.iter().any(|it| it.0 == one);
        if let Some((one, of)) = begins.into_iter().find(|it| !is_told(it.0)) {
            let is_quote = of.site == said.with.1.site;
            let message = match is_quote {
                true => format!("a text with `{one}` in it would end the quotes"),
                false => format!("a text with `{one}` in it would be taken for an escape"),
            };
            let found = self.report(Code::MISSING_KEY, of.site, message);
            found.help(format!(
                "say how it is written: `escape: {{ {0:?}: {1:?} }}`, or `refuse` it",
                one.to_string(),
                format!("{one}{one}"),
            ));
            return None;
        }
        let escape = said.escape.iter();
        Some(Quote {
            with: said.with.0,
            escape: escape.map(|it| (it.0, it.2.text.to_owned())).collect(),
            refuse: refuse.to_owned(),
        })
    }

    fn all(&mut self, record: Id<Type>, said: &file::Where<'t>) -> Option<Vec<Condition>> {
        for (operator, key, _) in &said.operators {
            let mut by = said.fields.iter().flat_map(|it| &it.1);
            if !by.any(|it| it.0 == *operator) && !said.fields.is_empty() {
                let message = format!("no field is asked by `{}`", key.text);
                self.report(Code::UNUSED_INPUT, key.site, message)
                    .of_key()
                    .help("name it at a field, or leave it out");
            }
        }
        let mut conditions: Vec<Condition> = Vec::new();
        let mut is_whole = true;
        for (name, by) in &said.fields {
            let path = self.field(record, *name);
            for (operator, word) in by {
                let made = path.clone().and_then(|path| {
                    let spelled = self.spelled(&path);
                    self.condition(said, path, &spelled, *operator, *word)
                });
                let Some(made) = made else {
                    is_whole = false;
                    continue;
                };
                if conditions.iter().any(|it| it.name == made.name) {
                    let message = format!("`{}` is asked by `{}` twice", name.text, word.text);
                    self.report(Code::REPEATED_ENTRY, word.site, message);
                }
                conditions.push(made);
            }
        }
        is_whole.then_some(conditions)
    }

    fn condition(
        &mut self,
        said: &file::Where<'t>,
        field: FieldPath,
        spelled: &str,
        operator: Operator,
        word: Text<'t>,
    ) -> Option<Condition> {
        let Some((_, _, how)) = said.operators.iter().find(|it| it.0 == operator) else {
            // One that is there and cannot be read has been reported.
            let operators = said.node.get("operators");
            if operators.is_none_or(|it| it.get(operator.key()).is_none()) {
                let message = format!("`operators` does not say how `{}` is written", word.text);
                self.report(Code::MISSING_KEY, word.site, message)
                    .help(format!("add `{}: \"{{field}} … {{value}}\"`", word.text));
            }
            return None;
        };
        let kind = self.kind(&field);
        let problem = match kind {
            Kind::Other(label) => Some(format!("a filter asks for one value, and this is {label}")),
            Kind::Plain if operator.is_of_text() => {
                Some(format!("only text is asked by `{}`", word.text))
            }
            _ => None,
        };
        if let Some(problem) = problem {
            self.report(Code::UNFIT_TYPE, field.site, problem).of_key();
            return None;
        }
        let template = self.template(*how, &[FIELD, VALUE])?;
        let (before, after) = template.split_once(VALUE)?;
        let name = match operator {
            Operator::Is => spelled.to_owned(),
            _ => format!("{spelled} {}", operator.key()),
        };
        Some(Condition {
            name,
            before: before.replace(FIELD, spelled),
            after: after.replace(FIELD, spelled),
            bare: matches!(kind, Kind::Text(Some(it)) if said.bare.iter().any(|bare| bare.0 == it)),
            field,
            operator,
        })
    }

    /// Text in which each of these places stands once.
    fn template(&mut self, said: Text<'t>, places: &[&str]) -> Option<&'t str> {
        let lacks = |it: &&&str| said.text.matches(**it).count() != 1;
        let Some(place) = places.iter().find(lacks) else {
            return Some(said.text);
        };
        let message = match said.text.contains(place) {
            true => format!("`{place}` stands here more than once"),
            false => format!("`{place}` does not stand here"),
        };
        let message = self.report(Code::WRONG_KIND, said.site, message);
        message.help(format!("it takes `{}`, each once", places.join("` and `")));
        None
    }

    /// What a value at the end of a path is to a condition.
    fn kind(&self, path: &FieldPath) -> Kind {
        match &self.api.types[path.ty].shape {
            Shape::Primitive(it) if it.is_text() => Kind::Text(match it {
                Primitive::Timestamp => Some(Bare::Timestamp),
                Primitive::Date => Some(Bare::Date),
                Primitive::Time => Some(Bare::Time),
                Primitive::Uuid => Some(Bare::Uuid),
                _ => None,
            }),
            Shape::Enum(_) => Kind::Text(None),
            Shape::Primitive(Primitive::Null) => Kind::Other("null"),
            Shape::Primitive(_) => Kind::Plain,
            shape => Kind::Other(shape.label()),
        }
    }

    /// The keys that lead to a field, as most query languages write them: `owner.name`.
    fn spelled(&self, path: &FieldPath) -> String {
        let keys = path.steps.iter().filter_map(|it| match &it.part {
            PathPart::Field(record, at) => match &self.api.types[*record].shape {
                Shape::Record(it) => Some(it.fields[*at].wire.clone()),
                _ => None,
            },
            PathPart::Key(key) | PathPart::Json(key) => Some(key.clone()),
            PathPart::Item(at) => Some(at.to_string()),
        });
        keys.collect::<Vec<_>>().join(".")
    }
}

/// What a condition compares with.
enum Kind {
    Text(Option<Bare>),
    /// A number or a boolean.
    Plain,
    Other(&'static str),
}
