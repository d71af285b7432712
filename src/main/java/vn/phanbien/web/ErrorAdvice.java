package vn.phanbien.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedRuntimeException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindingResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

import vn.phanbien.shared.DomainException;
import vn.phanbien.shared.FieldError;

/**
 * The one place where failures become answers.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorAdvice {

	private static final Log logger = LogFactory.getLog(ErrorAdvice.class);

	private final Answers answers;

	ErrorAdvice(Answers answers) {
		this.answers = answers;
	}

	@ExceptionHandler
	Object refused(DomainException failure, HttpServletRequest request) {
		return this.answers.to(request, Refusal.of(failure));
	}

	@ExceptionHandler
	Object overtaken(ConcurrencyFailureException failure, HttpServletRequest request) {
		return this.answers.to(request, Refusal.of(HttpStatus.CONFLICT, "error.stale"));
	}

	@ExceptionHandler
	Object nobody(AuthenticationException failure, HttpServletRequest request) {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
		return this.answers.to(request, Refusal.of(HttpStatus.UNAUTHORIZED), headers);
	}

	@ExceptionHandler
	Object denied(AccessDeniedException failure, HttpServletRequest request) {
		return this.answers.to(request, Refusal.of(HttpStatus.FORBIDDEN));
	}

	@ExceptionHandler
	Object unreadable(HttpMessageNotReadableException failure, HttpServletRequest request) {
		return this.answers.to(request, Refusal.of(HttpStatus.BAD_REQUEST, "error.unreadable"));
	}

	@ExceptionHandler
	Object mismatched(MethodArgumentTypeMismatchException failure, HttpServletRequest request) {
		if (failure.getParameter().hasParameterAnnotation(PathVariable.class)) {
			return this.answers.to(request, Refusal.of(HttpStatus.NOT_FOUND));
		}
		return mismatched(failure, failure.getName(), request);
	}

	@ExceptionHandler
	Object mismatched(TypeMismatchException failure, HttpServletRequest request) {
		String field = failure.getPropertyName();
		return mismatched(failure, (field != null) ? field : "", request);
	}

	private Object mismatched(TypeMismatchException failure, String field, HttpServletRequest request) {
		Class<?> type = failure.getRequiredType();
		boolean number = type != null && (type.isPrimitive() || Number.class.isAssignableFrom(type));
		return this.answers.to(request, Refusal.of(HttpStatus.BAD_REQUEST, "error.invalidInput",
				new FieldError(field, number ? "field.number" : "field.invalid")));
	}

	@ExceptionHandler
	Object missing(MissingServletRequestParameterException failure, HttpServletRequest request) {
		return missing(failure.getParameterName(), request);
	}

	@ExceptionHandler
	Object missing(MissingServletRequestPartException failure, HttpServletRequest request) {
		return missing(failure.getRequestPartName(), request);
	}

	private Object missing(String field, HttpServletRequest request) {
		return this.answers.to(request, Refusal.of(HttpStatus.UNPROCESSABLE_CONTENT, "error.invalidInput",
				new FieldError(field, "field.required")));
	}

	@ExceptionHandler
	Object invalid(MethodArgumentNotValidException failure, HttpServletRequest request) {
		return this.answers.to(request,
				Refusal.of(HttpStatus.UNPROCESSABLE_CONTENT, "error.invalidInput", errors(failure.getBindingResult())));
	}

	private static FieldError[] errors(BindingResult result) {
		return result.getFieldErrors().stream().map((error) -> {
			String code = String.valueOf(error.getCode());
			boolean absent = code.equals("NotNull") || code.equals("NotBlank") || code.equals("NotEmpty");
			return new FieldError(error.getField(), absent ? "field.required" : "field.invalid");
		}).toArray(FieldError[]::new);
	}

	@ExceptionHandler
	Object tooLarge(MaxUploadSizeExceededException failure, HttpServletRequest request) {
		return this.answers.to(request, Refusal.of(HttpStatus.CONTENT_TOO_LARGE));
	}

	@ExceptionHandler({ DataAccessResourceFailureException.class, CannotCreateTransactionException.class })
	Object unavailable(NestedRuntimeException failure, HttpServletRequest request) {
		logger.error("Failed without the database at " + request.getMethod() + " " + Paths.of(request), failure);
		return this.answers.to(request, Refusal.of(HttpStatus.SERVICE_UNAVAILABLE));
	}

	@ExceptionHandler({ ErrorResponseException.class, ServletException.class })
	Object refusedByFramework(Exception failure, HttpServletRequest request) {
		if (failure instanceof ErrorResponse response) {
			HttpStatusCode status = response.getStatusCode();
			return this.answers.to(request, Refusal.of(status), response.getHeaders());
		}
		return unexpected(failure, request);
	}

	@ExceptionHandler
	Object unexpected(Exception failure, HttpServletRequest request) {
		logger.error("Failed at " + request.getMethod() + " " + Paths.of(request), failure);
		return this.answers.to(request, Refusal.of(HttpStatus.INTERNAL_SERVER_ERROR));
	}

}
