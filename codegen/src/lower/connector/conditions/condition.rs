//! One condition for each field and operator.

use super::example::Example;
use super::{FIELD, KEY, VALUE};
use crate::diagnostic::Code;
use crate::ir::{
    Argument, Ask, Condition, Constant, EnumValue, FieldPath, Given, Id, Operator, PathPart,
    Primitive, Shape, Target, Type,
};
use crate::lower::connector::Lowering;
use crate::lower::connector::constant::constant;
use crate::parse::connector::conditions::{self as file, Bare};
use crate::parse::strict::Text;
use crate::parse::{Node, NodeKind};

/// What a condition compares with.
enum Kind {
    Text(Option<Bare>),
    /// A number or a boolean.
    Plain,
    Other(&'static str),
}

impl<'t> Lowering<'t, '_> {
    pub(super) fn all(
        &mut self,
        ask: &Ask,
        filters: &[usize],
        record: Id<Type>,
        said: &file::Where<'t>,
    ) -> Option<Vec<Condition>> {
        for (operator, node) in &said.operators {
            let plain = said.fields.iter().filter(|it| it.values.is_empty());
            let mut by = plain.flat_map(|it| &it.by);
            if !by.any(|it| it.0 == *operator) && !said.fields.is_empty() {
                let message = format!("no field is asked by `{}`", operator.key());
                self.report(Code::UNUSED_INPUT, node.site(), message)
                    .of_key()
                    .help("name it at a field, or leave it out");
            }
        }
        let mut conditions: Vec<Condition> = Vec::new();
        let mut is_whole = true;
        for asked in &said.fields {
            if asked.is_broken {
                is_whole = false;
                continue;
            }
            let path = self.field(record, asked.name);
            let send = self.own_place(ask, filters, said, asked);
            let words = match (&path, &send) {
                (Some(path), Some(_)) => self.words(path, asked),
                _ => None,
            };
            for (operator, word) in &asked.by {
                let made = path.clone().zip(send.clone()).zip(words.clone());
                let made = made.and_then(|((path, send), words)| {
                    let made = self.condition(said, path, *operator, *word, words)?;
                    Some(Condition { send, ..made })
                });
                let Some(made) = made else {
                    is_whole = false;
                    continue;
                };
                if conditions.iter().any(|it| it.name == made.name) {
                    let message =
                        format!("`{}` is asked by `{}` twice", asked.name.text, word.text);
                    self.report(Code::REPEATED_ENTRY, word.site, message);
                }
                conditions.push(made);
            }
        }
        is_whole.then_some(conditions)
    }

    /// The parameter that a field goes to, where each goes to its own: the one that it names, or that is called as the
    /// last key that leads to it. The outer `None`: it has been reported.
    fn own_place(
        &mut self,
        ask: &Ask,
        filters: &[usize],
        said: &file::Where<'t>,
        asked: &file::Asked<'t>,
    ) -> Option<Option<Target>> {
        if !matches!(said.form, file::Form::Each { .. }) {
            let own = asked.send.or_else(|| asked.values.first().map(|it| it.0));
            if let Some(own) = own {
                let message = "all conditions go to one place, so none has another";
                self.report(Code::EXCLUSIVE_KEYS, own.site, message)
                    .help("leave `send` out of the field or out of `where`");
                return None;
            }
            return Some(None);
        }
        let name = asked.send.unwrap_or(asked.name);
        let last = name.text.rsplit('.').next().unwrap_or_default();
        let name = match asked.send {
            Some(it) => it,
            None => Text { text: last, ..name },
        };
        let target = self.target(ask.operation, name)?;
        if let Target::Parameter(at) = target
            && filters.contains(&at)
        {
            let message = format!("`{}` is a filter of its own already", name.text);
            self.report(Code::REPEATED_ENTRY, name.site, message)
                .help("take it out of `filters`");
        }
        // A constant is what is sent unless the filter says something else.
        let is_fixed =
            |it: &&Argument| it.target.is_same(&target) && !matches!(it.given, Given::Constant(_));
        if let Some(other) = ask.arguments.iter().find(is_fixed).map(|it| it.site) {
            let message = format!("`{}` is always sent, so no filter can be", name.text);
            self.report(Code::REPEATED_ENTRY, name.site, message)
                .related(other, "here");
        }
        Some(Some(target))
    }

    /// What the app calls the values of a field, each as JSON.
    fn words(
        &mut self,
        path: &FieldPath,
        asked: &file::Asked<'t>,
    ) -> Option<Vec<(String, String)>> {
        let mut words = Vec::new();
        for (value, word) in &asked.values {
            let text = Constant::Text(value.text.to_owned()).json();
            let (json, known) = match &self.api.types[path.ty].shape {
                Shape::Primitive(Primitive::Bool) => (
                    value.text.to_owned(),
                    vec!["true".to_owned(), "false".to_owned()],
                ),
                Shape::Enum(it) => (text, it.values.iter().filter_map(EnumValue::text).collect()),
                _ => {
                    let message =
                        format!("`{}` has more values than can be named", asked.name.text);
                    self.report(Code::UNFIT_TYPE, value.site, message)
                        .of_key()
                        .help("`values` are of a boolean or of texts that the document lists");
                    return None;
                }
            };
            let known: Vec<_> = known.iter().map(String::as_str).collect();
            if !known.contains(&value.text) {
                let message = format!("`{}` cannot be `{}`", asked.name.text, value.text);
                self.unknown(Code::UNKNOWN_WORD, value.site, message, value.text, &known)
                    .of_key();
                return None;
            }
            words.push((json, word.text.to_owned()));
        }
        Some(words)
    }

    fn condition(
        &mut self,
        said: &file::Where<'t>,
        field: FieldPath,
        operator: Operator,
        word: Text<'t>,
        words: Vec<(String, String)>,
    ) -> Option<Condition> {
        let how = said.operators.iter().find(|it| it.0 == operator);
        if how.is_none() && words.is_empty() {
            // One that is there and cannot be read has been reported.
            let operators = said.node.get("operators");
            if operators.is_none_or(|it| it.get(operator.key()).is_none()) {
                let message = format!("`operators` does not say how `{}` is written", word.text);
                self.report(Code::MISSING_KEY, word.site, message)
                    .help(format!("add `{}: \"{{field}} … {{value}}\"`", word.text));
            }
            return None;
        }
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
        let spelled = self.spelled(&field);
        let last = field.steps.last().and_then(|it| it.key(self.api));
        let last = last.unwrap_or(&spelled).to_owned();
        // The app's words for values say all that is sent.
        let (how, (before, after)) = match how {
            Some((_, how)) if words.is_empty() => (*how, self.parts(said, *how)?),
            _ => (said.node, Default::default()),
        };
        let filled = |text: &str| match said.form {
            file::Form::Objects { .. } => {
                let inside = |it: &str| {
                    let json = Constant::Text(it.to_owned()).json();
                    json[1..json.len() - 1].to_owned()
                };
                text.replace(FIELD, &inside(&spelled))
                    .replace(KEY, &inside(&last))
            }
            _ => text.replace(FIELD, &spelled).replace(KEY, &last),
        };
        let (before, after) = (filled(&before), filled(&after));
        let example = match &said.form {
            file::Form::Objects { within, .. } => {
                let value = match kind {
                    Kind::Plain => self.example(&field),
                    _ => Constant::Text(String::new()),
                };
                let object = Example {
                    how,
                    value,
                    spelled: &spelled,
                    last: &last,
                };
                Some(object.within(*within))
            }
            _ => None,
        };
        let name = match said.form {
            file::Form::Text { .. } => &spelled,
            _ => &last,
        };
        let name = match operator {
            Operator::Is => name.clone(),
            _ => format!("{name} {}", operator.key()),
        };
        Some(Condition {
            name,
            before,
            after,
            bare: matches!(kind, Kind::Text(Some(it)) if said.is_bare(it)),
            site: field.site,
            written: how.site(),
            field,
            operator,
            words,
            send: None,
            example,
        })
    }

    /// Some value of a number or a boolean.
    fn example(&self, field: &FieldPath) -> Constant {
        match &self.api.types[field.ty].shape {
            Shape::Primitive(Primitive::Bool) => Constant::Bool(true),
            _ => Constant::Number("1".to_owned()),
        }
    }

    /// What stands before and behind the value of a condition.
    fn parts(&mut self, said: &file::Where<'t>, how: Node<'t>) -> Option<(String, String)> {
        let is_object = how.kind() == NodeKind::Map;
        if is_object != matches!(said.form, file::Form::Objects { .. }) {
            self.report(
                Code::WRONG_KIND,
                how.site(),
                "the other operators are objects",
            )
            .help("write all of them as texts, or all as objects");
            return None;
        }
        if is_object {
            let json = constant(how).json();
            let place = format!("\"{VALUE}\"");
            let parts = json.split_once(&place);
            let Some((before, after)) = parts.filter(|it| !it.1.contains(VALUE)) else {
                let message = format!("`{VALUE}` does not stand here once, as a value");
                self.report(Code::WRONG_KIND, how.site(), message)
                    .help(format!("`{{ …: \"{KEY}\", …: \"{VALUE}\" }}`"));
                return None;
            };
            return Some((before.to_owned(), after.to_owned()));
        }
        let text = Text {
            text: how.text()?,
            site: how.site(),
            is_key: false,
        };
        let places: &[&str] = match said.form {
            file::Form::Each { .. } => &[VALUE],
            _ => &[FIELD, VALUE],
        };
        let template = self.template(text, places)?;
        let (before, after) = template.split_once(VALUE)?;
        Some((before.to_owned(), after.to_owned()))
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
