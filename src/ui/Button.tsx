import type { ComponentProps } from 'react';
import './Button.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `plain` looks like a link in a row of controls; `strong` is the one that does what the page is for. */
  readonly look?: 'plain' | 'strong' | 'quiet';
}

/** A button; its words begin with a verb. */
export function Button({ look = 'plain', type = 'button', className, ...rest }: ButtonProps) {
  return <button type={type} className={`button ${className ?? ''}`.trim()} data-look={look} {...rest} />;
}
