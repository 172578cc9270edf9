// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use connectome::{Id, Model, ModelField, ModelKind, record, text_enum};

/// One of the steps that deals go through.
#[derive(Default)]
pub struct DealStage {
    /// Read only.
    pub id: Option<Id<DealStage>>,
    pub name: Option<String>,
    /// What became of a deal that is here.
    pub state: Option<DealStageState>,
}
record! { DealStage: id optional, name optional, state optional }

impl Model for DealStage {
    const KEY: &'static str = "deal-stages";
    const NAME: &'static str = "DealStage";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("deal-stages")).read_only(),
        ModelField::new("name", ModelKind::Text),
        ModelField::new("state", ModelKind::Values(&["open", "won", "lost"])),
    ];
    type Filter = DealStageFilter;
    type Key = DealStageKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<DealStageFilter> for DealStage {
    fn from(it: DealStageFilter) -> Self {
        Self { name: it.name, state: it.state, ..connectome::blank() }
    }
}

impl From<DealStageKey> for DealStage {
    fn from(it: DealStageKey) -> Self {
        Self { name: it.name, ..connectome::blank() }
    }
}

pub enum DealStageState {
    Open,
    Won,
    Lost,
    Unlisted(String),
}
text_enum! { DealStageState: Open = "open", Won = "won", Lost = "lost" }

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct DealStageFilter {
    pub name: Option<String>,
    /// What became of a deal that is here.
    pub state: Option<DealStageState>,
}
record! { DealStageFilter: name optional, state optional }

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct DealStageKey {
    pub name: Option<String>,
}
record! { DealStageKey: name optional }
