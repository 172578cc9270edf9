// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

//! The types of `Layout`.

mod step0;
mod step1;
mod step10;
mod step11;
mod step12;
mod step13;
mod step14;
mod step15;
mod step16;
mod step17;
mod step18;
mod step19;
mod step2;
mod step20;
mod step3;
mod step4;
mod step5;
mod step6;
mod step7;
mod step8;
mod step9;

pub use {
    step0::Step0, step1::Step1, step2::Step2, step3::Step3, step4::Step4, step5::Step5,
    step6::Step6, step7::Step7, step8::Step8, step9::Step9, step10::Step10, step11::Step11,
    step12::Step12, step13::Step13, step14::Step14, step15::Step15, step16::Step16, step17::Step17,
    step18::Step18, step19::Step19, step20::Step20, step20::Step20Item,
    step20::Step20TheSecondPlaceOfTheLastStep, step20::Step20TheThirdPlaceOfTheLastStep,
};
