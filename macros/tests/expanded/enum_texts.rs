#[automatically_derived]
impl<S: ::connectome::derive::TextLike> ::connectome::Convert<S> for Stage {
    fn read_value(from: &S) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(
            match &*::connectome::derive::text(from)? {
                "won" | "closed won" => Self::Won,
                "IN_PROGRESS" => Self::InProgress,
                other => Self::Other(::core::convert::From::from(other)),
            },
        )
    }
    fn write_value(
        &self,
        to: &mut S,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        *to = ::connectome::derive::TextLike::of_text(
            match self {
                Self::Won => "won",
                Self::InProgress => "IN_PROGRESS",
                Self::Other(text) => text,
            },
        );
        ::core::result::Result::Ok(())
    }
}
#[automatically_derived]
impl ::connectome::Convert<Contact> for Customer {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            stage: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).stage).get(),
                |it| (::connectome::derive::side(it).with::<Stage>().read)(it),
                ["stage", "Customer.stage"],
            )?,
        })
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).stage)
            .set(
                self.stage.as_ref(),
                |it, to| (::connectome::derive::side(to).with::<Stage>().write)(it, to),
                ["Customer.stage", "stage"],
            )?;
        ::core::result::Result::Ok(())
    }
}
const _: () = {
    let _ = |it: &Contact| {
        let _ = &(*it).stage;
    };
    ::connectome::derive::all_written(
        <Contact as ::connectome::codec::Rows>::ROWS,
        &["stage"],
        "`Customer` writes no `",
        "`, which `Contact` requires: add the field, or say `#[mapping(model = Contact, from)]` or `allow_unmapped`",
    );
};
#[automatically_derived]
impl ::connectome::Convert<Issue> for Customer {
    fn read_value(from: &Issue) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            stage: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).state).get(),
                |it| (::connectome::derive::side(it).with::<Stage>().read)(it),
                ["state", "Customer.stage"],
            )?,
        })
    }
    fn write_value(
        &self,
        to: &mut Issue,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).state)
            .set(
                self.stage.as_ref(),
                |it, to| (::connectome::derive::side(to).with::<Stage>().write)(it, to),
                ["Customer.stage", "state"],
            )?;
        ::core::result::Result::Ok(())
    }
}
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
