#[automatically_derived]
impl<TheirText: ::connectome::derive::TextLike> ::connectome::Convert<TheirText>
for Stage {
    fn read_value(
        from: &TheirText,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(
            match &*::connectome::derive::text(from)? {
                "won" | "closed won" => Self::Won,
                "IN_PROGRESS" => Self::InProgress,
                other => {
                    Self::Other(<String as ::connectome::derive::KeepsText>::of(other))
                }
            },
        )
    }
    fn write_value(
        &self,
        to: &mut TheirText,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        *to = ::connectome::derive::TextLike::of_text(
            match self {
                Self::Won => "won",
                Self::InProgress => "IN_PROGRESS",
                Self::Other(text) => {
                    <String as ::connectome::derive::KeepsText>::text(text)
                }
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
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            stage: ::connectome::derive::Place::read_optional(
                &(*from).stage,
                "stage → Customer.stage",
                failed,
            ),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        ::connectome::derive::Place::write_optional(
            &mut (*to).stage,
            &self.stage,
            "Customer.stage → stage",
            failed,
        );
        failed.or(())
    }
}
const _: () = ::connectome::derive::all_written(
    <Contact as ::connectome::codec::Rows>::ROWS,
    "stage",
    "Customer",
    "",
    "Contact",
);
#[automatically_derived]
impl ::connectome::Convert<Issue> for Customer {
    fn read_value(from: &Issue) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            stage: ::connectome::derive::Place::read_optional(
                &(*from).state,
                "state → Customer.stage",
                failed,
            ),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Issue,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        ::connectome::derive::Place::write_optional(
            &mut (*to).state,
            &self.stage,
            "Customer.stage → state",
            failed,
        );
        failed.or(())
    }
}
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
