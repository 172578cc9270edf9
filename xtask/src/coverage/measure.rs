//! What a mapping has for each field of its model, and why it has nothing for the others.

use connectome_codegen::ir::mapping::{self, Expr, ExprKind, Making, Mapping, Root, WayPart};
use connectome_codegen::ir::unified::{FillValue, Model};
use connectome_codegen::ir::{
    Access, Api, Collection, Field, FieldPath, Id, PathPart, Record, Shape, Table, Type, Unified,
};

/// A collection's records as one model.
pub(crate) struct Coverage {
    pub(crate) connector: String,
    pub(crate) collection: String,
    pub(crate) model: String,
    /// Whether it is this collection that serves the model.
    pub(crate) serves: bool,
    /// In the order of the model.
    pub(crate) fields: Vec<Covered>,
    /// What its list can be narrowed by.
    pub(crate) filter: Asked,
    /// What one can be found by.
    pub(crate) key: Asked,
}

/// What a model is asked by.
pub(crate) struct Asked {
    /// What the app can be asked by.
    pub(crate) known: Vec<String>,
    /// What it cannot be asked by.
    pub(crate) unknown: Vec<String>,
}

/// One field of a model.
pub(crate) struct Covered {
    pub(crate) name: String,
    /// Toward us.
    pub(crate) read: Finding,
    /// Toward the app.
    pub(crate) write: Finding,
}

/// What became of a field in one direction.
pub(crate) struct Finding {
    pub(crate) status: Status,
    /// In which part it is mapped, or why it is not.
    pub(crate) reason: Option<String>,
}

/// What became of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    /// All of it.
    Mapped,
    /// A part of it, or in one of the methods only.
    Partly,
    /// Nothing maps it, but the model makes it from others that are mapped.
    Made,
    /// The model says that the app alone sets it.
    ReadOnly,
    /// The mapping says why it leaves it out.
    LeftOut,
    /// Nothing maps it, although the app has something of that name.
    Unmapped,
    /// The app has nothing of that name.
    Absent,
    /// The whole direction is missing.
    NoDirection,
}

impl Status {
    /// What the report that programs read calls it.
    pub(crate) fn label(self) -> &'static str {
        match self {
            Self::Mapped => "mapped",
            Self::Partly => "partly",
            Self::Made => "made",
            Self::ReadOnly => "read-only",
            Self::LeftOut => "left-out",
            Self::Unmapped => "unmapped",
            Self::Absent => "absent",
            Self::NoDirection => "no-direction",
        }
    }

    /// Whether it counts as mapped.
    pub(crate) fn is_mapped(self) -> bool {
        matches!(self, Self::Mapped | Self::Partly)
    }
}

impl Coverage {
    /// How many fields are read, and of how many.
    pub(crate) fn read(&self) -> (usize, usize) {
        let mapped = self.fields.iter().filter(|it| it.read.status.is_mapped());
        (mapped.count(), self.fields.len())
    }

    /// How many fields are written, and how many the model lets anybody write.
    pub(crate) fn written(&self) -> (usize, usize) {
        let can = self.fields.iter();
        let can: Vec<_> = can
            .filter(|it| it.write.status != Status::ReadOnly)
            .collect();
        let mapped = can.iter().filter(|it| it.write.status.is_mapped());
        (mapped.count(), can.len())
    }
}

/// Every mapping of a connector.
pub(crate) fn measure(api: &Api) -> Vec<Coverage> {
    let all = api.mappings.iter();
    all.filter_map(|mapping| {
        let model = &api.unified.models[mapping.model];
        let measured = Measured {
            mapping,
            model,
            unified: &api.unified,
            types: &api.types,
            collection: &api.collections[mapping.collection],
            record: record(&api.unified.types, model.record)?,
        };
        Some(Coverage {
            connector: api.key.clone(),
            collection: measured.collection.key.clone(),
            model: model.key.clone(),
            serves: api.serves(mapping),
            fields: measured.fields(),
            filter: asked(api, model.filter, &mapping.filter),
            key: asked(api, model.matching, &mapping.key),
        })
    })
    .collect()
}

/// Which fields of a model's filter or key the app can be asked by.
fn asked(api: &Api, by: Id<Type>, asked: &[mapping::Asked]) -> Asked {
    let fields = record(&api.unified.types, by).map_or(&[][..], |it| &it.fields);
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for (position, field) in fields.iter().enumerate() {
        match asked.iter().any(|it| it.from == position) {
            true => known.push(field.wire.clone()),
            false => unknown.push(field.wire.clone()),
        }
    }
    Asked { known, unknown }
}

struct Measured<'a> {
    mapping: &'a Mapping,
    model: &'a Model,
    unified: &'a Unified,
    /// The app's.
    types: &'a Table<Type>,
    collection: &'a Collection,
    /// The model's.
    record: &'a Record,
}

impl Measured<'_> {
    fn fields(&self) -> Vec<Covered> {
        let fields = self.record.fields.iter().enumerate();
        fields
            .map(|(position, field)| Covered {
                name: field.wire.clone(),
                read: self.read(position, field),
                write: self.write(position, field),
            })
            .collect()
    }

    fn read(&self, position: usize, field: &Field) -> Finding {
        let made = self.mapping.read.fields.iter();
        if let Some(made) = made.clone().find(|it| it.position == position) {
            let missing = self.missing_parts(&made.value, field);
            return match missing.is_empty() {
                true => found(Status::Mapped),
                false => because(Status::Partly, format!("without {}", quoted(&missing))),
            };
        }
        if let Some(reason) = self.left_out(position) {
            return because(Status::LeftOut, reason);
        }
        let fills = self.model.fills.iter();
        let fill = fills
            .filter(|it| first_field(&it.target) == Some(position))
            .find_map(|it| self.sources(&it.value));
        if let Some(sources) = fill {
            return because(Status::Made, format!("made from {}", quoted(&sources)));
        }
        let taken = self.ways_read();
        match self.alike(self.collection.record, |_| true, &taken, &field.wire) {
            Some(alike) => because(
                Status::Unmapped,
                format!("not mapped, although the record has `{alike}`"),
            ),
            None => because(
                Status::Absent,
                "the record has nothing of that name".to_owned(),
            ),
        }
    }

    fn write(&self, position: usize, field: &Field) -> Finding {
        let methods = [
            ("create", &self.mapping.create, &self.collection.create),
            ("update", &self.mapping.update, &self.collection.update),
        ];
        let all = methods.iter();
        let takers: Vec<_> = all
            .filter(|it| it.1.as_ref().is_some_and(|it| it.takes(position)))
            .collect();
        let there = methods.iter().filter(|it| it.2.is_some());
        let there: Vec<_> = there.map(|it| it.0).collect();
        match takers.as_slice() {
            [only] if there.len() > 1 => {
                return because(Status::Partly, format!("`{}` alone", only.0));
            }
            [] => {}
            _ => return found(Status::Mapped),
        }
        if field.access == Access::ReadOnly {
            return because(Status::ReadOnly, "read only in the model".to_owned());
        }
        if there.is_empty() {
            return because(
                Status::NoDirection,
                "the collection has neither `create` nor `update`".to_owned(),
            );
        }
        if let Some(reason) = self.left_out(position) {
            return because(Status::LeftOut, reason);
        }
        if self.mapping.create.is_none() && self.mapping.update.is_none() {
            return because(Status::NoDirection, "the mapping has no `write`".to_owned());
        }
        let written = methods.iter().find_map(|(method, making, write)| {
            let write = write.as_ref()?;
            let takes = |position| write.fields.iter().any(|it| it.position == position);
            let taken = making.as_ref().map(filled).unwrap_or_default();
            let alike = self.alike(write.body.ty, takes, &taken, &field.wire)?;
            Some(format!("not mapped, although `{method}` takes `{alike}`"))
        });
        match written {
            Some(reason) => because(Status::Unmapped, reason),
            None => because(
                Status::Absent,
                match there.as_slice() {
                    [only] => format!("`{only}` takes nothing of that name"),
                    _ => "neither `create` nor `update` takes anything of that name".to_owned(),
                },
            ),
        }
    }

    fn left_out(&self, position: usize) -> Option<String> {
        let mut all = self.mapping.left_out.iter();
        let found = all.find(|(it, _)| *it == position)?;
        Some(found.1.clone())
    }

    /// The fields that a value is made from, if one of them is read.
    fn sources(&self, value: &FillValue) -> Option<Vec<String>> {
        let paths: Vec<&FieldPath> = match value {
            FillValue::Copy(it)
            | FillValue::FirstName(it)
            | FillValue::LastName(it)
            | FillValue::ListOf(it) => vec![it],
            FillValue::First(all) | FillValue::Joined { values: all, .. } => all.iter().collect(),
            FillValue::ListOfRecord(_, fields) => fields.iter().map(|(_, it)| it).collect(),
        };
        let mut names = Vec::new();
        for position in paths.into_iter().filter_map(first_field) {
            let name = &self.record.fields[position].wire;
            if self.mapping.reads(position) && !names.contains(name) {
                names.push(name.clone());
            }
        }
        (!names.is_empty()).then_some(names)
    }

    /// What a record in a field of the model, or in a list there, is made without.
    fn missing_parts(&self, value: &Expr, field: &Field) -> Vec<String> {
        let mut filled = Vec::new();
        if !filled_parts(value, &mut filled) {
            return Vec::new();
        }
        let mut part = present(&self.unified.types, field.ty);
        if let Shape::List(item) = self.unified.types[part].shape {
            part = present(&self.unified.types, item);
        }
        let Some(record) = record(&self.unified.types, part) else {
            return Vec::new();
        };
        let missing = record.fields.iter().enumerate();
        missing
            .filter(|(position, _)| !filled.contains(position))
            .map(|(_, it)| it.wire.clone())
            .collect()
    }

    /// What the app's record gives already: a field, or a field of a record in it.
    fn ways_read(&self) -> Vec<(usize, Option<usize>)> {
        fn gather(expr: &Expr, found: &mut Vec<(usize, Option<usize>)>) {
            if let ExprKind::Way(way) = &expr.kind
                && way.root == Root::Source
            {
                let position = |at: usize| match way.steps.get(at)?.part {
                    WayPart::Field { position, .. } => Some(position),
                    _ => None,
                };
                found.extend(position(0).map(|it| (it, position(1))));
            }
            expr.parts().into_iter().for_each(|it| gather(it, found));
        }
        let mut found = Vec::new();
        for made in &self.mapping.read.fields {
            gather(&made.value, &mut found);
        }
        found
    }

    /// What a record of the app has under nearly this name and the mapping does not use. A record in it counts
    /// where the mapping goes through it more than once, as through HubSpot's `properties`.
    fn alike(
        &self,
        of: Id<Type>,
        takes: impl Fn(usize) -> bool,
        used: &[(usize, Option<usize>)],
        name: &str,
    ) -> Option<String> {
        let wanted = stem(name);
        let outer = record(self.types, of)?;
        let is_used = |at: usize, part: Option<usize>| {
            let mut all = used.iter();
            all.any(|it| it.0 == at && (it.1 == part || part.is_none() || it.1.is_none()))
        };
        let fields = outer.fields.iter().enumerate();
        let fields: Vec<_> = fields.filter(|(at, _)| takes(*at)).collect();
        let field = fields.iter().find(|it| stem(&it.1.wire) == wanted);
        if let Some((at, field)) = field {
            return (!is_used(*at, None)).then(|| field.wire.clone());
        }
        fields.iter().find_map(|(at, field)| {
            let through = used.iter().filter(|it| it.0 == *at && it.1.is_some());
            if through.count() < 2 {
                return None;
            }
            let inner = record(self.types, present(self.types, field.ty))?;
            let mut parts = inner.fields.iter().enumerate();
            let (part_at, part) = parts.find(|it| stem(&it.1.wire) == wanted)?;
            (!is_used(*at, Some(part_at))).then(|| format!("{}.{}", field.wire, part.wire))
        })
    }
}

/// What of the app's record is written: a field, or a field of a record in it.
fn filled(making: &Making) -> Vec<(usize, Option<usize>)> {
    let mut found = Vec::new();
    for made in &making.fields {
        match &made.value.kind {
            ExprKind::Record(parts) => {
                found.extend(parts.iter().map(|it| (made.position, Some(it.position))));
            }
            _ => found.push((made.position, None)),
        }
    }
    found
}

/// The positions of the fields that a record is made with; false: it is not made field by field.
fn filled_parts(value: &Expr, filled: &mut Vec<usize>) -> bool {
    match &value.kind {
        ExprKind::Record(fields) => {
            filled.extend(fields.iter().map(|it| it.position));
            true
        }
        ExprKind::Iterate { item, .. } => filled_parts(item, filled),
        ExprKind::List(all) | ExprKind::First(all) => {
            all.iter().all(|it| filled_parts(it, filled)) && !all.is_empty()
        }
        _ => false,
    }
}

fn first_field(path: &FieldPath) -> Option<usize> {
    match path.steps.first()?.part {
        PathPart::Field(_, position) => Some(position),
        PathPart::Key(_) | PathPart::Item(_) | PathPart::Json(_) => None,
    }
}

fn record(types: &Table<Type>, id: Id<Type>) -> Option<&Record> {
    match &types[present(types, id)].shape {
        Shape::Record(record) => Some(record),
        _ => None,
    }
}

/// The type behind its other names and whether it may be null.
fn present(types: &Table<Type>, id: Id<Type>) -> Id<Type> {
    let mut here = id;
    for _ in 0..types.len() {
        let (Shape::Alias(next) | Shape::Nullable(next)) = types[here].shape else {
            break;
        };
        here = next;
    }
    here
}

/// A name without what apps spell differently: `createdTime`, `created_at` and `createdate` are one.
fn stem(name: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut is_lower = false;
    for letter in name.chars() {
        if !letter.is_alphanumeric() {
            is_lower = false;
            words.push(String::new());
            continue;
        }
        if words.is_empty() || (letter.is_uppercase() && is_lower) {
            words.push(String::new());
        }
        is_lower = !letter.is_uppercase();
        if let Some(word) = words.last_mut() {
            word.extend(letter.to_lowercase());
        }
    }
    words.retain(|it| !it.is_empty());
    const ENDS: &[&str] = &["id", "ids", "time", "at", "on", "date"];
    while words.len() > 1 && words.last().is_some_and(|it| ENDS.contains(&it.as_str())) {
        words.pop();
    }
    let joined = words.concat();
    joined.strip_suffix('s').unwrap_or(&joined).to_owned()
}

fn found(status: Status) -> Finding {
    Finding {
        status,
        reason: None,
    }
}

fn because(status: Status, reason: String) -> Finding {
    Finding {
        status,
        reason: Some(reason),
    }
}

fn quoted(names: &[String]) -> String {
    let names: Vec<_> = names.iter().map(|it| format!("`{it}`")).collect();
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn names_without_their_spelling() {
        let check = |name, expected| assert_eq!(stem(name), expected, "{name}");
        check("createdTime", "created");
        check("created_at", "created");
        check("created_on", "created");
        check("statusId", "statu");
        check("status", "statu");
        check("tags", "tag");
        check("id", "id");
        check("dueDate", "due");
        check("", "");
    }
}
