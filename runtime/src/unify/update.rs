//! Changing a record as a model says, and clearing what it says no more.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;

use super::models::{reader, written};
use super::{Mismatch, UnifyUpdate};
use crate::codec::{Codec, Encode, Kind, Rest, View, Visitor, Writer};
use crate::collection::Collected;
use crate::overlay::UnifyOverlay;
use crate::value::Json;
use crate::{Collection, Error, Model, ModelKind, Written};

/// How an app is told that a field has no value any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clear {
    at: &'static str,
    of: &'static [&'static str],
    by: &'static str,
}

impl Clear {
    /// By null at this place (RFC 6901) of what `update` takes, when all these fields of the model are cleared: it is
    /// made from them.
    pub const fn null(at: &'static str, of: &'static [&'static str]) -> Self {
        Self { at, of, by: "null" }
    }

    /// By this JSON in place of null.
    pub const fn by(self, json: &'static str) -> Self {
        Self { by: json, ..self }
    }
}

/// A change that is made when it is awaited.
#[must_use = "nothing is changed until this is awaited"]
pub struct ModelUpdate<'c, C: Collection, M> {
    collected: Collected<'c, C>,
    id: String,
    model: M,
    cleared: Vec<&'static str>,
    overlay: Option<UnifyOverlay<C, M>>,
}

impl<'c, C: UnifyUpdate<M>, M: Model> ModelUpdate<'c, C, M> {
    pub(super) fn new(
        collected: Collected<'c, C>,
        overlay: Option<UnifyOverlay<C, M>>,
        id: &str,
        model: &M,
    ) -> Self {
        Self {
            collected,
            id: id.to_owned(),
            model: model.clone(),
            cleared: Vec::new(),
            overlay,
        }
    }

    /// The record is to have no value in this field any more: `.clear(|it| &it.due_time)`. What the model merely does
    /// not say stays as it is. Of a field with fields inside, an address, what the model says of it is written and
    /// the rest is cleared.
    ///
    /// It is an error when the model says the field as well, and when neither the mapping nor an overlay has a way to
    /// clear it.
    pub fn clear<T: Codec>(mut self, field: impl FnOnce(&M) -> &Option<T>) -> Self {
        let mut found = Position {
            field: std::ptr::from_ref(field(&self.model)).cast(),
            position: None,
        };
        self.model.rows(&mut found);
        let field = found.position.and_then(|it| M::FIELDS.get(it));
        self.cleared.push(field.map_or("", |it| it.key));
        self
    }

    fn change(&self) -> Result<C::Change, Mismatch> {
        let mut change = C::change(&self.model)?;
        let fields = self.cleared.as_slice();
        let mut left = Vec::new();
        if !fields.is_empty() {
            says_none(&self.model, fields)?;
            (change, left) = cleared(&change, C::CLEARS, fields)?;
        }
        if let Some(overlay) = &self.overlay {
            let model = Json::of(&self.model);
            let laid = |nulls: &[&str]| -> Result<C::Change, Mismatch> {
                let nulls: Vec<_> = nulls
                    .iter()
                    .flat_map(|it| nulls_of::<M>(it, &model))
                    .collect();
                let mut laid = copied(&Json::of(&change))?;
                overlay.lay_change(&with(&model, &nulls), &mut laid)?;
                Ok(laid)
            };
            // What a formula makes of null is what clears it: something else than what it makes of nothing.
            if !left.is_empty() {
                let without = Json::of(&laid(&[])?);
                let mut problems = Vec::new();
                for field in left {
                    if Json::of(&laid(&[field])?) == without {
                        problems.push(field);
                    }
                }
                left = problems;
            }
            change = laid(fields)?;
        }
        match left.first() {
            Some(field) => Err(refused(field, "the app cannot clear it")),
            None => Ok(change),
        }
    }
}

impl<'c, C: UnifyUpdate<M>, M: Model> IntoFuture for ModelUpdate<'c, C, M> {
    type Output = Result<Written<M>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'c>>;

    fn into_future(self) -> Self::IntoFuture {
        let updated = written::<M, _>(self.change());
        let updated = updated.map(|it| self.collected.update(&self.id, &it));
        let read = reader(self.overlay);
        Box::pin(async move { updated?.await?.try_map(read) })
    }
}

/// Which row of a record a field is.
struct Position {
    field: *const u8,
    position: Option<usize>,
}

impl Visitor for Position {
    fn visit(&mut self, _rows: &'static str, fields: &[&dyn Codec], _rest: &[&dyn Rest]) {
        let is_it = |it: &&dyn Codec| std::ptr::from_ref(*it).cast() == self.field;
        self.position = fields.iter().position(is_it);
    }
}

// To say a value and to clear it is a contradiction.
fn says_none(model: &dyn Encode, fields: &[&'static str]) -> Result<(), Mismatch> {
    let model = Json::of(model);
    let is_said = |it: &str| {
        let value = model.view().get(it);
        value.is_some_and(|it| it.kind() != Kind::Object)
    };
    if fields.contains(&"") {
        return Err(refused(
            "",
            "what is to be cleared is no field of the model",
        ));
    }
    match fields.iter().find(|it| is_said(it)) {
        Some(field) => Err(refused(field, "is said, and cannot be cleared as well")),
        None => Ok(()),
    }
}

/// The change with what clears these fields, and those that nothing clears. Where a place is made from several fields,
/// the others have to be cleared as well, or have to give it a value.
fn cleared<T: Codec>(
    change: &T,
    clears: &[Clear],
    fields: &[&'static str],
) -> Result<(T, Vec<&'static str>), Mismatch> {
    let json = Json::of(change);
    let is_said = |it: &Clear| at(json.view(), it.at).is_some();
    let about = |it: &Clear, field: &str| it.of.contains(&field);
    let is_cleared = |it: &&Clear| !is_said(it) && it.of.iter().all(|field| fields.contains(field));
    let is_left = |field: &&&'static str| {
        let mut about = clears.iter().filter(|it| about(it, field));
        !about.any(|it| is_said(it) || is_cleared(&it))
    };
    let left = fields.iter().filter(is_left).copied().collect();
    let mut all: Vec<(Keys, &str)> = Vec::new();
    for clear in clears.iter().filter(is_cleared) {
        let at = keys(clear.at);
        if !all.iter().any(|it| it.0 == at) {
            all.push((at, clear.by));
        }
    }
    Ok((copied(&with(&json, &all))?, left))
}

fn copied<T: Codec>(change: &Json) -> Result<T, Mismatch> {
    let copied = change.parse();
    copied.map_err(|_| refused("", "the app cannot clear it"))
}

/// A cleared field as formulas see it: null, or null in each field inside that the model does not say.
fn nulls_of<M: Model>(field: &str, model: &Json) -> Vec<(Keys, &'static str)> {
    let kind = M::FIELDS
        .iter()
        .find(|it| it.key == field)
        .map(|it| it.kind);
    let Some(ModelKind::Record(inner)) = kind else {
        return vec![(vec![field.to_owned()], "null")];
    };
    let said = model.view().get(field);
    let unsaid = inner
        .iter()
        .filter(|it| said.and_then(|said| said.get(it.key)).is_none());
    let keys = unsaid.map(|it| vec![field.to_owned(), it.key.to_owned()]);
    keys.map(|it| (it, "null")).collect()
}

fn refused(field: &str, problem: &'static str) -> Mismatch {
    let place = match field {
        "" => "$".to_owned(),
        field => format!("$.{field}"),
    };
    Mismatch::new(place, problem)
}

type Keys = Vec<String>;

fn keys(pointer: &str) -> Keys {
    let keys = pointer.split('/').skip(1);
    keys.map(|it| it.replace("~1", "/").replace("~0", "~"))
        .collect()
}

fn at<'v>(value: View<'v>, pointer: &str) -> Option<View<'v>> {
    let mut here = value;
    for key in keys(pointer) {
        here = here.get(&key)?;
    }
    Some(here)
}

/// A JSON object with these members in it.
fn with(object: &Json, members: &[(Keys, &str)]) -> Json {
    let mut writer = Writer::new();
    filled(Some(object.view()), members, &mut writer);
    Json::from_text(writer.into_text().into())
}

/// Writes an object with these members in it, each at the end of its keys.
fn filled(object: Option<View<'_>>, members: &[(Keys, &str)], writer: &mut Writer) {
    writer.open_object();
    let mut left: Vec<_> = members.to_vec();
    for (key, value) in object.into_iter().flat_map(|it| it.members()) {
        writer.key(&key);
        match below(&key, &mut left).as_slice() {
            [] => writer.raw(value.as_text()),
            members => member(Some(value), members, writer),
        }
    }
    while let Some(key) = left.first().and_then(|it| it.0.first().cloned()) {
        writer.key(&key);
        let members = below(&key, &mut left);
        member(None, &members, writer);
    }
    writer.close_object();
}

fn member(value: Option<View<'_>>, members: &[(Keys, &str)], writer: &mut Writer) {
    match members {
        [(keys, json)] if keys.is_empty() => writer.raw(json),
        members => filled(value, members, writer),
    }
}

/// Takes those out that lie under a key, without it.
fn below<'j>(key: &str, all: &mut Vec<(Keys, &'j str)>) -> Vec<(Keys, &'j str)> {
    let is_under = |it: &(Keys, &str)| it.0.first().is_some_and(|it| it == key);
    let under = all.iter().filter(|it| is_under(it));
    let under = under
        .map(|(keys, json)| (keys[1..].to_vec(), *json))
        .collect();
    all.retain(|it| !is_under(it));
    under
}

impl<C: Collection, M> fmt::Debug for ModelUpdate<'_, C, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ModelUpdate")
            .field("collected", &self.collected)
            .field("cleared", &self.cleared)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::{Clear, cleared, says_none};
    use crate::value::Json;

    const CLEARS: &[Clear] = &[
        Clear::null("/due", &["dueTime"]),
        Clear::null("/text", &["content"]).by(r#""""#),
        Clear::null("/custom/a~1b", &["source"]),
        Clear::null("/name", &["firstName", "lastName"]),
        Clear::null("/phone", &["primaryPhone"]),
        Clear::null("/phone", &["phones"]),
    ];

    #[track_caller]
    fn check(change: &str, fields: &[&'static str], expected: Result<&str, &str>) {
        let change: Json = change.parse().expect("JSON");
        let (found, left) = cleared(&change, CLEARS, fields).expect("JSON");
        let found = match left.first() {
            None => Ok(found.to_string()),
            Some(left) => Err((*left).to_owned()),
        };
        assert_eq!(found, expected.map(str::to_owned).map_err(str::to_owned));
    }

    #[test]
    fn what_is_cleared_is_null_or_what_stands_for_it() {
        check("{}", &["dueTime"], Ok(r#"{"due":null}"#));
        check(
            r#"{"custom":{"c":1}}"#,
            &["content", "source"],
            Ok(r#"{"custom":{"c":1,"a/b":null},"text":""}"#),
        );
        check("{}", &["source"], Ok(r#"{"custom":{"a/b":null}}"#));
    }

    #[test]
    fn a_place_that_one_field_or_another_fills_is_cleared_with_either() {
        check("{}", &["phones"], Ok(r#"{"phone":null}"#));
        check("{}", &["phones", "primaryPhone"], Ok(r#"{"phone":null}"#));
        check(
            r#"{"phone":"1"}"#,
            &["primaryPhone"],
            Ok(r#"{"phone":"1"}"#),
        );
    }

    #[test]
    fn a_place_of_several_fields_is_cleared_with_all_of_them() {
        let both = &["firstName", "lastName"];
        check("{}", both, Ok(r#"{"name":null}"#));
        check(r#"{"name":"Ada"}"#, &["lastName"], Ok(r#"{"name":"Ada"}"#));
        check("{}", &["lastName"], Err("lastName"));
        check("{}", &["subject"], Err("subject"));
    }

    #[test]
    fn of_a_field_with_fields_inside_the_rest_is_cleared() {
        let change: Json = r#"{"street":"1 Main"}"#.parse().expect("JSON");
        let fields = &["primaryAddress"];
        let clears = [Clear::null("/street", fields), Clear::null("/city", fields)];
        let (found, left) = cleared(&change, &clears, fields).expect("JSON");
        assert_eq!(found.to_string(), r#"{"street":"1 Main","city":null}"#);
        assert!(left.is_empty());
        let said: Json = r#"{"primaryAddress":{"street":"1 Main"}}"#.parse().expect("JSON");
        assert!(says_none(&said, fields).is_ok());
        let said: Json = r#"{"primaryAddress":"1 Main"}"#.parse().expect("JSON");
        assert!(says_none(&said, fields).is_err());
    }
}
