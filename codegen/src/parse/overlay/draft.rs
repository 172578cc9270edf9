//! A document while an overlay changes it. Each part knows where it was written, in the document or in the
//! overlay, so that what is said of it later points there.

use super::path::{Query, Relation, Segment, Selector, Side, Start, Test, Value};
use crate::parse::builder::{Builder, DEEPEST};
use crate::parse::settle::settle;
use crate::parse::tree::{Content, NodeKind, Span, Tree};
use std::collections::HashSet;

/// A part of a [`Draft`], by its position.
pub(super) type PartId = u32;

/// How many parts a document may have in the end: copies of copies double.
const MOST: usize = 1 << 22;

/// The document's parts, then the overlay's, then what was copied.
pub(super) struct Draft {
    parts: Vec<Part>,
    /// The document's text, and behind it the overlay's.
    source: String,
    unescaped: String,
    /// Entries of the document that replaced an earlier one of the same key.
    repeats: HashSet<PartId>,
    /// Where the overlay's parts begin.
    overlay: PartId,
}

#[derive(Clone, Debug)]
struct Part {
    start: u32,
    kind: NodeKind,
    key: Span,
    text: Span,
    parts: Vec<PartId>,
    parent: PartId,
    /// The part of the document or of the overlay that it is, or was copied from.
    origin: PartId,
}

/// Why an action cannot be carried out, and the part of the overlay that is to blame, if one is.
pub(super) struct Refused {
    pub(super) part: Option<PartId>,
    pub(super) message: String,
}

impl Draft {
    pub(super) fn of(document: &Tree, overlay: &Tree) -> Self {
        let mut draft = Self {
            parts: Vec::new(),
            source: format!("{}\n{}", document.source(), overlay.source()),
            unescaped: String::new(),
            repeats: document.repeats().map(|it| it.site().node.0).collect(),
            overlay: 0,
        };
        draft.take(document.content(), 0);
        draft.overlay = draft.parts.len() as PartId;
        draft.take(overlay.content(), document.source().len() + 1);
        draft
    }

    /// Where the overlay's text begins in the source of the whole.
    pub(super) fn seam(document: &Tree) -> usize {
        document.source().len() + 1
    }

    fn take(&mut self, content: &Content, source_at: usize) {
        let (first, aside_at) = (self.parts.len() as PartId, self.unescaped.len());
        self.unescaped.push_str(&content.unescaped);
        for (id, slot) in content.slots.iter().enumerate() {
            let id = id as PartId;
            let is_scalar = !matches!(slot.kind, NodeKind::List | NodeKind::Map);
            self.parts.push(Part {
                start: slot.start + source_at as u32,
                kind: slot.kind,
                key: slot.key.behind(source_at, aside_at),
                text: match is_scalar {
                    true => slot.text.behind(source_at, aside_at),
                    false => Span::default(),
                },
                parts: match is_scalar {
                    true => Vec::new(),
                    false => content.parts(id).map(|it| it + first).collect(),
                },
                parent: slot.parent + first,
                origin: id + first,
            });
        }
    }

    /// The part of this draft that a node of the overlay is.
    pub(super) fn of_overlay(&self, node: u32) -> PartId {
        self.overlay + node
    }

    /// The node of the overlay that a part was written as; `None`: the document has it.
    pub(super) fn in_overlay(&self, part: PartId) -> Option<u32> {
        self.parts[part as usize].origin.checked_sub(self.overlay)
    }

    pub(super) fn kind(&self, part: PartId) -> NodeKind {
        self.parts[part as usize].kind
    }

    /// The document as it is now.
    pub(super) fn finish(self) -> Result<(String, Content), String> {
        let mut builder = Builder::new(&self.source);
        builder.content.unescaped.clone_from(&self.unescaped);
        self.build(0, &mut builder)?;
        let content = settle(builder);
        Ok((self.source, content))
    }

    fn build(&self, id: PartId, builder: &mut Builder<'_>) -> Result<(), String> {
        let part = &self.parts[id as usize];
        if self.repeats.contains(&id) {
            builder.repeats.insert(builder.next());
        }
        let start = part.start as usize;
        if !matches!(part.kind, NodeKind::List | NodeKind::Map) {
            builder.scalar(start, part.kind, part.key, part.text);
            return Ok(());
        }
        builder
            .open(start, part.kind, part.key)
            .map_err(|it| it.message)?;
        for it in &part.parts {
            self.build(*it, builder)?;
        }
        builder.close();
        Ok(())
    }

    // What actions do.

    /// Takes a part out of what it lies in.
    pub(super) fn remove(&mut self, id: PartId) -> Result<(), Refused> {
        if id == 0 {
            return Err(Refused {
                part: None,
                message: "the whole document cannot be removed".to_owned(),
            });
        }
        let parent = self.parts[id as usize].parent;
        self.parts[parent as usize].parts.retain(|it| *it != id);
        Ok(())
    }

    /// Merges a value into a part; a list takes it as one more item, or takes its items.
    pub(super) fn update(&mut self, target: PartId, value: PartId) -> Result<(), Refused> {
        let depth = self.depth(target);
        if self.kind(target) == NodeKind::List && self.kind(value) != NodeKind::List {
            return self.graft(value, target, depth + 1);
        }
        self.merge(target, value, depth)
    }

    fn depth(&self, id: PartId) -> usize {
        let above = std::iter::successors(Some(id), |it| {
            (*it != 0).then(|| self.parts[*it as usize].parent)
        });
        above.count()
    }

    fn merge(&mut self, target: PartId, value: PartId, depth: usize) -> Result<(), Refused> {
        let is_scalar = |it| !matches!(it, NodeKind::List | NodeKind::Map);
        match (self.kind(target), self.kind(value)) {
            (NodeKind::Map, NodeKind::Map) => {
                for entry in self.parts[value as usize].parts.clone() {
                    let key = self.text(self.parts[entry as usize].key).to_owned();
                    match self.get(target, &key) {
                        Some(same) => self.merge(same, entry, depth + 1)?,
                        None => self.graft(entry, target, depth + 1)?,
                    }
                }
                Ok(())
            }
            (NodeKind::List, NodeKind::List) => {
                for item in self.parts[value as usize].parts.clone() {
                    self.graft(item, target, depth + 1)?;
                }
                Ok(())
            }
            (old, new) if is_scalar(old) && is_scalar(new) => {
                let new = self.parts[value as usize].clone();
                // An item has no key, nor has what an action gives by itself.
                let has_same_key = self.has_key(target, new.key);
                let part = &mut self.parts[target as usize];
                if has_same_key {
                    part.key = new.key;
                }
                part.start = new.start;
                part.kind = new.kind;
                part.text = new.text;
                part.origin = new.origin;
                Ok(())
            }
            (old, new) => Err(Refused {
                part: Some(value),
                message: format!("{} cannot be merged into {}", new.label(), old.label()),
            }),
        }
    }

    /// Puts a copy of a value into a list or a map, under its own key.
    fn graft(&mut self, value: PartId, into: PartId, depth: usize) -> Result<(), Refused> {
        if depth >= DEEPEST || self.parts.len() >= MOST {
            let what = match depth >= DEEPEST {
                true => format!("nests more than {DEEPEST} levels deep"),
                false => format!("has more than {MOST} parts"),
            };
            return Err(Refused {
                part: None,
                message: format!("with this the document {what}"),
            });
        }
        let id = self.parts.len() as PartId;
        let original = self.parts[value as usize].clone();
        self.parts.push(Part {
            parts: Vec::new(),
            parent: into,
            ..original
        });
        self.parts[into as usize].parts.push(id);
        for part in original.parts {
            self.graft(part, id, depth + 1)?;
        }
        Ok(())
    }

    fn text(&self, span: Span) -> &str {
        let text = if span.is_aside() {
            &self.unescaped
        } else {
            &self.source
        };
        &text[span.start()..span.start() + span.len()]
    }

    fn has_key(&self, target: PartId, key: Span) -> bool {
        key.len() > 0 && self.text(self.parts[target as usize].key) == self.text(key)
    }

    // What paths find.

    fn get(&self, map: PartId, key: &str) -> Option<PartId> {
        let map = &self.parts[map as usize];
        let is_it = |it: &PartId| self.text(self.parts[*it as usize].key) == key;
        (map.kind == NodeKind::Map)
            .then(|| map.parts.iter().copied().find(is_it))
            .flatten()
    }

    /// The keys of a map.
    pub(super) fn keys(&self, map: PartId) -> impl Iterator<Item = &str> {
        let map = &self.parts[map as usize];
        let parts = (map.kind == NodeKind::Map).then_some(&map.parts);
        parts
            .into_iter()
            .flatten()
            .map(|it| self.text(self.parts[*it as usize].key))
    }

    /// All that a query finds, each once.
    pub(super) fn select(&self, query: &Query) -> Vec<PartId> {
        self.select_from(0, query)
    }

    fn select_from(&self, start: PartId, query: &Query) -> Vec<PartId> {
        let mut found = vec![start];
        for segment in &query.segments {
            found = self.step(&found, segment);
        }
        found
    }

    /// What a step of a query finds.
    pub(super) fn step(&self, from: &[PartId], segment: &Segment) -> Vec<PartId> {
        let mut seen = HashSet::new();
        let mut found = Vec::new();
        let mut below = HashSet::new();
        for id in from {
            let mut open = vec![*id];
            while let Some(id) = open.pop() {
                if segment.is_deep {
                    if !below.insert(id) {
                        continue;
                    }
                    open.extend(self.parts[id as usize].parts.iter().rev());
                }
                for selector in &segment.selectors {
                    let chosen = self.choose(id, selector);
                    found.extend(chosen.into_iter().filter(|it| seen.insert(*it)));
                }
            }
        }
        found
    }

    fn choose(&self, id: PartId, selector: &Selector) -> Vec<PartId> {
        let part = &self.parts[id as usize];
        let is_list = part.kind == NodeKind::List;
        let position = |at: i64| match at {
            0.. => usize::try_from(at).ok(),
            _ => part.parts.len().checked_sub(at.unsigned_abs() as usize),
        };
        match selector {
            Selector::Name(name) => self.get(id, name).into_iter().collect(),
            Selector::All => part.parts.clone(),
            Selector::Index(at) if is_list => {
                let item = position(*at).and_then(|it| part.parts.get(it));
                item.copied().into_iter().collect()
            }
            Selector::Slice(first, end, step) if is_list && *step > 0 => {
                let bound = |it: &Option<i64>, default| {
                    it.map_or(default, |it| position(it).unwrap_or_default())
                };
                let end = bound(end, part.parts.len()).min(part.parts.len());
                let step = usize::try_from(*step).unwrap_or(usize::MAX);
                let first = bound(first, 0).min(end);
                part.parts[first..end]
                    .iter()
                    .copied()
                    .step_by(step)
                    .collect()
            }
            Selector::Index(_) | Selector::Slice(..) => Vec::new(),
            Selector::Filter(test) => {
                let parts = part.parts.iter().copied();
                parts.filter(|it| self.holds(*it, test)).collect()
            }
        }
    }

    fn holds(&self, id: PartId, test: &Test) -> bool {
        match test {
            Test::Any(tests) => tests.iter().any(|it| self.holds(id, it)),
            Test::All(tests) => tests.iter().all(|it| self.holds(id, it)),
            Test::Not(test) => !self.holds(id, test),
            Test::Exists(start, query) => !self.within(id, *start, query).is_empty(),
            Test::Compare(left, relation, right) => {
                self.compare(self.value(id, left), *relation, self.value(id, right))
            }
        }
    }

    fn within(&self, id: PartId, start: Start, query: &Query) -> Vec<PartId> {
        let from = match start {
            Start::Root => 0,
            Start::Current => id,
        };
        self.select_from(from, query)
    }

    /// One value; `None`: there is none, or it is a list or an object.
    fn value(&self, id: PartId, side: &Side) -> Option<Value> {
        let (start, query) = match side {
            Side::Value(value) => return Some(value.clone()),
            Side::Query(start, query) => (*start, query),
        };
        let found = self.within(id, start, query);
        let [only] = found[..] else { return None };
        let part = &self.parts[only as usize];
        let text = self.text(part.text);
        Some(match part.kind {
            NodeKind::Null => Value::Null,
            NodeKind::Bool => Value::Bool(text == "true"),
            NodeKind::Number => Value::Number(text.parse().ok()?),
            NodeKind::Text => Value::Text(text.to_owned()),
            NodeKind::List | NodeKind::Map => return None,
        })
    }

    fn compare(&self, left: Option<Value>, relation: Relation, right: Option<Value>) -> bool {
        let order = match (&left, &right) {
            (Some(Value::Number(a)), Some(Value::Number(b))) => a.partial_cmp(b),
            (Some(Value::Text(a)), Some(Value::Text(b))) => Some(a.cmp(b)),
            _ => None,
        };
        match relation {
            Relation::Equal => left == right,
            Relation::Unequal => left != right,
            Relation::Less => order.is_some_and(|it| it.is_lt()),
            Relation::AtMost => left == right || order.is_some_and(|it| it.is_le()),
            Relation::More => order.is_some_and(|it| it.is_gt()),
            Relation::AtLeast => left == right || order.is_some_and(|it| it.is_ge()),
        }
    }
}
