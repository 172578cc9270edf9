// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

pub type Step20 = (Step20Item, Step20TheSecondPlaceOfTheLastStep, Step20TheThirdPlaceOfTheLastStep);

#[derive(Default)]
pub struct Step20Item {
    pub first: Option<String>,
    pub extra: Extra,
}
record! { Step20Item: first optional, ..extra }

#[derive(Default)]
pub struct Step20TheSecondPlaceOfTheLastStep {
    pub second: Option<String>,
    pub extra: Extra,
}
record! { Step20TheSecondPlaceOfTheLastStep: second optional, ..extra }

#[derive(Default)]
pub struct Step20TheThirdPlaceOfTheLastStep {
    pub third: Option<String>,
    pub extra: Extra,
}
record! { Step20TheThirdPlaceOfTheLastStep: third optional, ..extra }
