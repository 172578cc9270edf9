//! What an overlay asks others, and no record changes: asked once, before any record is mapped.

use std::collections::HashMap;

use super::OverlayText;
use crate::body::BoxError;
use crate::codec::{Kind, View, Writer};
use crate::formula::{
    Answers, Failure, Formula, Links, Lookup, Problem, Scope, code, evaluate, parse,
};
use crate::overlay::check::child;
use crate::value::Json;

/// How many questions an overlay may ask. A customer's text makes the program call.
const QUESTIONS: usize = 50;

/// Formulas that ask others.
const ASKING: [&str; 3] = ["$lookup", "$findAppRecordId", "$findExternalRecordId"];

/// What gives nothing.
const NOTHING: &str = r#"{"$case":{"cases":[]}}"#;

impl OverlayText {
    /// With an answer in the place of each `$lookup` and data link whose arguments are constants. Those that go by a
    /// record stay, and no overlay takes them.
    ///
    /// # Errors
    /// What lookups and links fail with; more than fifty questions.
    pub async fn answered(
        &self,
        lookup: &impl Lookup,
        links: &impl Links,
    ) -> Result<Self, BoxError> {
        let mut questions = Vec::new();
        find(self.json.view(), "", &mut questions);
        if let Some((pointer, _)) = questions.get(QUESTIONS) {
            return Err(Box::new(self.error(vec![Problem {
                pointer: pointer.clone(),
                code: code::UNSUPPORTED_FORMULA,
                message: format!("an overlay asks at most {QUESTIONS} questions"),
                help: "say the ids themselves".to_owned(),
            }])));
        }
        let (nothing, mut answers) = (Json::null(), Answers::new());
        let mut said = HashMap::new();
        for (pointer, formula) in questions {
            let id = loop {
                match evaluate(&formula, &Scope::new(&nothing).answers(&answers)) {
                    Err(Failure::Pending(pending)) => answers.ask(pending, lookup, links).await?,
                    done => break done?,
                }
            };
            said.insert(pointer, id);
        }
        let mut writer = Writer::new();
        write(self.json.view(), "", &said, &mut writer);
        Ok(self.saying(Json::from_text(writer.into_text().into())))
    }
}

/// The formulas that ask and can be asked for now, each with the way to it.
fn find(value: View<'_>, pointer: &str, found: &mut Vec<(String, Formula)>) {
    let mut members = value.members();
    match (members.next(), members.next()) {
        (Some((key, _)), _) if key == "$plain" => return,
        (Some((key, arguments)), None) if ASKING.contains(&&*key) && !goes_by(arguments) => {
            if let Ok(mut formula) = parse(&value.into()) {
                // Whoever answers is told the way that begins with the field, not with the direction.
                let field = pointer.get(1..).and_then(|it| it.find('/'));
                formula.pointer = pointer[field.map_or(0, |it| it + 1)..].into();
                found.push((pointer.to_owned(), formula));
            }
            return;
        }
        _ => {}
    }
    for (key, value) in value.members() {
        find(value, &child(pointer, &key), found);
    }
    for (index, value) in value.items().enumerate() {
        find(value, &format!("{pointer}/{index}"), found);
    }
}

/// Whether something in it goes by a record, or by what is made of it.
fn goes_by(value: View<'_>) -> bool {
    match value.kind() {
        Kind::Text => value.plain().starts_with("$."),
        Kind::List => value.items().any(goes_by),
        Kind::Object => value
            .members()
            .any(|(key, value)| matches!(&*key, "$var" | "$copy" | "$jsonata") || goes_by(value)),
        Kind::Null | Kind::Bool | Kind::Number => false,
    }
}

/// Writes it with the answers in their places.
fn write(
    value: View<'_>,
    pointer: &str,
    said: &HashMap<String, Option<Json>>,
    writer: &mut Writer,
) {
    match said.get(pointer) {
        Some(Some(id)) => {
            writer.open_object();
            writer.key("$plain");
            writer.raw(id.as_text());
            writer.close_object();
        }
        Some(None) => writer.raw(NOTHING),
        None if value.kind() == Kind::Object => {
            writer.open_object();
            for (key, value) in value.members() {
                writer.key(&key);
                write(value, &child(pointer, &key), said, writer);
            }
            writer.close_object();
        }
        None if value.kind() == Kind::List => {
            writer.open_list();
            for (index, value) in value.items().enumerate() {
                writer.item();
                write(value, &format!("{pointer}/{index}"), said, writer);
            }
            writer.close_list();
        }
        None => writer.raw(value.as_text()),
    }
}
