//! What a collection sends.

use super::Check;
use super::fit::misfit;
use crate::diagnostic::Code;
use crate::ir::{Ask, Collection, Given, Id, Target, Type};

impl Check<'_, '_> {
    // The vendor would refuse every call, or quietly do something else.
    pub(super) fn constants_fit(&mut self, collection: &Collection) {
        for ask in collection.asks() {
            for argument in &ask.arguments {
                let Given::Constant(constant) = &argument.given else {
                    continue;
                };
                let ty = self.type_of(ask, &argument.target);
                if let Some(problem) = misfit(self.api, ty, constant) {
                    let key = &self.keys[ask.operation.index()];
                    let message = match &argument.target {
                        Target::Parameter(at) => {
                            let wire = &self.api.operations[ask.operation].parameters[*at].wire;
                            format!("this is no value of `{wire}` of `{key}`: {problem}")
                        }
                        Target::Body(_) => {
                            format!(
                                "this is no value of that place in the body of `{key}`: {problem}"
                            )
                        }
                    };
                    self.diagnostics
                        .report(Code::UNFIT_TYPE, argument.site, message);
                }
            }
        }
    }

    /// What a target takes.
    pub(super) fn type_of(&self, ask: &Ask, target: &Target) -> Id<Type> {
        match target {
            Target::Parameter(at) => self.api.operations[ask.operation].parameters[*at].ty,
            Target::Body(path) => path.ty,
        }
    }
}
