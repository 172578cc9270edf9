//! Tests that tell types apart.
//!
//! A test that is given to a type holds for every value of it, and for no value of a type that is tried
//! after it. What a record does not name is taken not to be there: without that no two open records could
//! ever be told apart.

use super::simplify::is_text_like;
use super::visit::behind;
use crate::ir::{Id, Kind, Literal, Presence, Primitive, Record, Rest, Shape, Table, Test, Type};
use std::collections::{HashSet, VecDeque};

/// The positions of types in the order in which to try them, each with its tests.
pub(super) type Order = Vec<(usize, Vec<Test>)>;

/// Two types that look alike.
pub(super) type Alike = (usize, usize);

/// Nobody tells more objects apart by what they happen to have.
const MOST_APART: usize = 200;

/// What is known of the values of a type.
pub(super) struct Facts<'a> {
    kinds: Vec<Kind>,
    /// The only values, of an enum.
    values: Vec<Literal>,
    keys: Vec<Key<'a>>,
    /// Keys that no field names may be there, with meaning: a map.
    any_key: bool,
    /// The document's own word: the property, and its values for this type.
    told: Option<(&'a str, Vec<Literal>)>,
}

/// A key that objects of a type have or may have.
struct Key<'a> {
    wire: &'a str,
    required: bool,
    /// The only values, when they are known.
    values: Vec<Literal>,
}

impl<'a> Facts<'a> {
    /// Of this type; `told` is what a discriminator says of it.
    pub(super) fn of(
        types: &'a Table<Type>,
        id: Id<Type>,
        told: Option<(&'a str, &'a [String])>,
    ) -> Self {
        let mut facts = Self {
            kinds: Vec::new(),
            values: Vec::new(),
            keys: Vec::new(),
            any_key: false,
            told: None,
        };
        facts.read(types, id, 0);
        if let Some((property, values)) = told {
            let mut values: Vec<_> = values.iter().cloned().map(Literal::Text).collect();
            if let Some(key) = facts.keys.iter().find(|it| it.wire == property) {
                values = agreed(values, &key.values);
            }
            if !values.is_empty() {
                facts.told = Some((property, values));
            }
        }
        facts
    }

    fn read(&mut self, types: &'a Table<Type>, id: Id<Type>, depth: usize) {
        let id = behind(types, id);
        match &types[id].shape {
            Shape::Primitive(primitive) => self.add(kind(*primitive)),
            Shape::Reference(_) => self.add(Kind::Text),
            Shape::List(_) | Shape::Tuple(_) => self.add(Kind::List),
            Shape::Map(_) => {
                self.add(Kind::Object);
                self.any_key = true;
            }
            Shape::Record(record) => {
                self.add(Kind::Object);
                self.record(types, record);
            }
            Shape::Enum(choices) => {
                self.values = choices.values.iter().map(|it| it.literal.clone()).collect();
                let is_text = matches!(self.values.first(), Some(Literal::Text(_)));
                self.add(if is_text { Kind::Text } else { Kind::Number });
            }
            Shape::Union(union) if depth < 8 => {
                for variant in &union.variants {
                    self.read(types, variant.ty, depth + 1);
                }
                // Of several objects nothing is known for sure.
                self.keys.clear();
                self.values.clear();
                self.any_key = true;
            }
            Shape::Nullable(inner) if depth < 8 => {
                self.read(types, *inner, depth + 1);
                self.add(Kind::Null);
            }
            Shape::Any | Shape::Alias(_) | Shape::Union(_) | Shape::Nullable(_) => {
                let all = [
                    Kind::Null,
                    Kind::Bool,
                    Kind::Number,
                    Kind::Text,
                    Kind::List,
                    Kind::Object,
                ];
                all.into_iter().for_each(|it| self.add(it));
                self.any_key = true;
            }
        }
    }

    fn add(&mut self, kind: Kind) {
        if !self.kinds.contains(&kind) {
            self.kinds.push(kind);
        }
    }

    fn record(&mut self, types: &'a Table<Type>, record: &'a Record) {
        self.any_key = matches!(record.rest, Rest::Typed(_));
        for field in &record.fields {
            let values = match (&field.constant, &types[behind(types, field.ty)].shape) {
                (Some(constant), _) => vec![constant.clone()],
                (None, Shape::Enum(it)) => it.values.iter().map(|it| it.literal.clone()).collect(),
                (None, _) => Vec::new(),
            };
            // Null is none of the values.
            let values = match field.presence {
                Presence::Required | Presence::Optional => values,
                Presence::Nullable | Presence::OptionalNullable => Vec::new(),
            };
            self.keys.push(Key {
                wire: &field.wire,
                required: matches!(field.presence, Presence::Required | Presence::Nullable),
                values,
            });
        }
    }

    fn key(&self, wire: &str) -> Option<&Key<'a>> {
        self.keys.iter().find(|it| it.wire == wire)
    }

    fn has(&self, kind: Kind) -> bool {
        self.kinds.contains(&kind)
    }
}

// A name that contradicts the type's own values is a slip: the values are what is on the wire.
fn agreed(told: Vec<Literal>, own: &[Literal]) -> Vec<Literal> {
    let among = |same: &dyn Fn(&Literal, &Literal) -> bool| -> Vec<Literal> {
        let own = own.iter().filter(|own| told.iter().any(|it| same(it, own)));
        own.cloned().collect()
    };
    let equal = among(&|one, other| one == other);
    if !equal.is_empty() {
        return equal;
    }
    let close = among(&|one, other| match (one, other) {
        (Literal::Text(one), Literal::Text(other)) => one.eq_ignore_ascii_case(other),
        _ => false,
    });
    if !close.is_empty() {
        return close;
    }
    if own.len() == 1 { own.to_vec() } else { told }
}

fn kind(primitive: Primitive) -> Kind {
    match primitive {
        Primitive::Bool => Kind::Bool,
        Primitive::Null => Kind::Null,
        it if is_text_like(it) => Kind::Text,
        _ => Kind::Number,
    }
}

/// The positions in the order in which to try them, each with its tests, or two that look alike.
pub(super) fn separate(facts: &[Facts<'_>]) -> Result<Order, Alike> {
    // A type of several kinds can't be told by one test.
    if let Some(mixed) = facts.iter().position(|it| it.kinds.len() != 1) {
        return Err(ordered(mixed, usize::from(mixed == 0)));
    }
    let mut by_kind = Vec::new();
    for kind in [
        Kind::Null,
        Kind::Bool,
        Kind::Number,
        Kind::Text,
        Kind::List,
        Kind::Object,
    ] {
        let group: Vec<_> = (0..facts.len()).filter(|at| facts[*at].has(kind)).collect();
        let mut order = VecDeque::new();
        match group.as_slice() {
            [] => {}
            [only] => order.push_back((*only, vec![Test::Kind(kind)])),
            _ if kind == Kind::Object => objects(facts, &group, &mut order)?,
            _ => scalars(facts, &group, kind, &mut order)?,
        }
        by_kind.push((kind, order));
    }
    // Kinds exclude each other, so each kind's places in the document are kept; within them its own order.
    let mut order = Vec::with_capacity(facts.len());
    for fact in facts {
        let of_kind = by_kind.iter_mut().find(|(kind, _)| fact.has(*kind));
        order.extend(of_kind.and_then(|(_, order)| order.pop_front()));
    }
    Ok(order)
}

fn ordered(one: usize, other: usize) -> (usize, usize) {
    (one.min(other), one.max(other))
}

fn scalars(
    facts: &[Facts<'_>],
    group: &[usize],
    kind: Kind,
    order: &mut VecDeque<(usize, Vec<Test>)>,
) -> Result<(), Alike> {
    let open: Vec<_> = group
        .iter()
        .filter(|at| facts[**at].values.is_empty())
        .collect();
    if let [one, other, ..] = open.as_slice() {
        return Err(ordered(**one, **other));
    }
    for at in group.iter().filter(|at| !facts[**at].values.is_empty()) {
        order.push_back((*at, vec![Test::Is(facts[*at].values.clone())]));
    }
    // What is left of this kind when the listed values have been tried.
    if let [rest] = open.as_slice() {
        order.push_back((**rest, vec![Test::Kind(kind)]));
    }
    Ok(())
}

fn objects(
    facts: &[Facts<'_>],
    group: &[usize],
    order: &mut VecDeque<(usize, Vec<Test>)>,
) -> Result<(), Alike> {
    if let Some(tests) = by_told(facts, group).or_else(|| by_value(facts, group)) {
        order.extend(tests);
        return Ok(());
    }
    if let Some(tests) = by_presence(facts, group) {
        order.extend(tests);
        return Ok(());
    }
    // Documents forget to require the property that tells. What lacks it fits none, which loses nothing.
    match by_optional_value(facts, group) {
        Some(tests) => order.extend(tests),
        None => return Err(alike(facts, group)),
    }
    Ok(())
}

/// One after another, each by what it must have and the ones after it have not.
fn by_presence(facts: &[Facts<'_>], group: &[usize]) -> Option<Order> {
    let mut order = Vec::new();
    if group.len() > MOST_APART {
        return None;
    }
    let mut left = group.to_vec();
    while let [_, _, ..] = left.as_slice() {
        let next = left.iter().enumerate().find_map(|(position, at)| {
            let others: Vec<_> = left.iter().filter(|it| *it != at).copied().collect();
            Some((position, apart(facts, *at, &others)?))
        });
        let (position, tests) = next?;
        order.push((left.remove(position), tests));
    }
    if let [last] = left.as_slice() {
        // What it must have that the others need not is asked too, so that a stranger fits none.
        let others: Vec<_> = group.iter().filter(|it| *it != last).copied().collect();
        let tests = apart(facts, *last, &others);
        order.push((*last, tests.unwrap_or(vec![Test::Kind(Kind::Object)])));
    }
    Some(order)
}

/// Two that look alike, where no order helps.
fn alike(facts: &[Facts<'_>], left: &[usize]) -> (usize, usize) {
    let left = &left[..left.len().min(MOST_APART)];
    for (position, one) in left.iter().enumerate() {
        for other in &left[position + 1..] {
            let differs = |one: usize, other: usize| test(&facts[one], &facts[other]).is_some();
            if !differs(*one, *other) && !differs(*other, *one) {
                return ordered(*one, *other);
            }
        }
    }
    ordered(left[0], left[1])
}

/// By the discriminator, when its values are given for all and differ.
fn by_told(facts: &[Facts<'_>], group: &[usize]) -> Option<Order> {
    let mut tests: Order = Vec::new();
    let mut taken: HashSet<&Literal> = HashSet::new();
    for at in group {
        let (property, values) = facts[*at].told.as_ref()?;
        if values.iter().any(|it| taken.contains(it)) {
            return None;
        }
        taken.extend(values);
        let test = Test::Equals((*property).to_owned(), values.clone());
        tests.push((*at, vec![test]));
    }
    Some(tests)
}

/// By one property that all of them must have, each with values of its own.
fn by_value(facts: &[Facts<'_>], group: &[usize]) -> Option<Order> {
    let keys = facts[*group.first()?].keys.iter();
    keys.filter(|key| group.iter().all(|at| requires(&facts[*at], key.wire)))
        .find_map(|key| by_values_of(facts, group, key.wire))
}

/// By one property that all of them may have, each with values of its own.
fn by_optional_value(facts: &[Facts<'_>], group: &[usize]) -> Option<Order> {
    let keys = facts[*group.first()?].keys.iter();
    keys.map(|key| by_values_of(facts, group, key.wire))
        .find_map(|tests| tests)
}

fn requires(facts: &Facts<'_>, wire: &str) -> bool {
    facts.key(wire).is_some_and(|it| it.required)
}

fn by_values_of(facts: &[Facts<'_>], group: &[usize], wire: &str) -> Option<Order> {
    let mut tests: Order = Vec::new();
    let mut taken: HashSet<&Literal> = HashSet::new();
    for at in group {
        let key = facts[*at].key(wire)?;
        if key.values.is_empty() || key.values.iter().any(|it| taken.contains(it)) {
            return None;
        }
        taken.extend(&key.values);
        tests.push((*at, vec![Test::Equals(wire.to_owned(), key.values.clone())]));
    }
    Some(tests)
}

/// Tests that every value of one type passes, and no value of any of the others.
fn apart(facts: &[Facts<'_>], one: usize, others: &[usize]) -> Option<Vec<Test>> {
    let mut tests: Vec<Test> = Vec::new();
    for other in others {
        let other = &facts[*other];
        if tests.iter().any(|it| fails(it, other)) {
            continue;
        }
        tests.push(test(&facts[one], other)?);
    }
    Some(tests)
}

/// A test that every value of one type passes and no value of the other.
fn test(one: &Facts<'_>, other: &Facts<'_>) -> Option<Test> {
    let required = one.keys.iter().filter(|it| it.required);
    let by_value = required.clone().filter(|it| !it.values.is_empty());
    let by_value = by_value.map(|it| Test::Equals(it.wire.to_owned(), it.values.clone()));
    let by_key = required.map(|it| Test::Has(it.wire.to_owned()));
    by_value.chain(by_key).find(|it| fails(it, other))
}

fn fails(test: &Test, facts: &Facts<'_>) -> bool {
    match test {
        Test::Has(wire) => facts.key(wire).is_none() && !facts.any_key,
        Test::Equals(wire, values) => match facts.key(wire) {
            Some(it) => !it.values.is_empty() && !it.values.iter().any(|it| values.contains(it)),
            None => !facts.any_key,
        },
        Test::Kind(_) | Test::Is(_) => false,
    }
}
